package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.PlanStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans of which every new one also lets its reminder of today wait. */
public final class RemindedPlans implements PlanStore {
    private final PlanStore plans;
    private final SetAlarm alarm;

    public RemindedPlans(PlanStore plans, SetAlarm alarm) {
        this.plans = plans;
        this.alarm = alarm;
    }

    @Override
    public Optional<Plan> find(String person) {
        return plans.find(person);
    }

    @Override
    public void keep(String person, Plan plan, Instant at) {
        plans.keep(person, plan, at);
        alarm.forToday(person, Duration.ZERO);
    }

    @Override
    public void forget(String person) {
        plans.forget(person);
    }

    @Override
    public List<String> persons() {
        return plans.persons();
    }
}
