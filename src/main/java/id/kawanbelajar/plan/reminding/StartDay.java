package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.plan.PlanStore;

/** Begins the day for everybody who has a plan, also if nobody writes. */
public final class StartDay {
    private final PlanStore plans;
    private final BeginDay day;

    public StartDay(PlanStore plans, BeginDay day) {
        this.plans = plans;
        this.day = day;
    }

    /**
     * Begins it; doing it again does no harm.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if a store does not answer; the same may be done again
     */
    public void start() {
        plans.persons().forEach(day::begin);
    }
}
