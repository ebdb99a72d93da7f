package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.plan.PlanStore;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins the day for everybody who has a plan: first the morning's work, then their reminder waits for its hour. */
public final class StartDay {
    private static final Logger LOG = LoggerFactory.getLogger(StartDay.class);

    private final PlanStore plans;
    private final MorningWork work;
    private final SetAlarm alarm;
    private final SchoolTime time;

    public StartDay(PlanStore plans, MorningWork work, SetAlarm alarm, SchoolTime time) {
        this.plans = plans;
        this.work = work;
        this.alarm = alarm;
        this.time = time;
    }

    /**
     * Begins it; doing it again does no harm. Somebody whose plan makes trouble is left out, so that all others are served.
     *
     * @throws UnavailableException if a store does not answer; the same may be done again
     */
    public void start() {
        LocalDate today = time.today();
        plans.persons().forEach(person -> start(person, today));
    }

    private void start(String person, LocalDate today) {
        try {
            work.begin(person, today);
            alarm.forToday(person, Remind.LATEST);
        } catch (UnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the day of one person could not begin: {}", Trace.of(e));
        }
    }
}
