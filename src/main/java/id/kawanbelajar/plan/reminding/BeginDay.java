package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins the day of one person, once: first the morning's work, then their reminder waits for its hour. Safe for use by
 * many threads.
 */
public final class BeginDay {
    private static final Logger LOG = LoggerFactory.getLogger(BeginDay.class);

    private final MorningWork work;
    private final SetAlarm alarm;
    private final SchoolTime time;
    private final Map<String, LocalDate> begun = new ConcurrentHashMap<>();

    public BeginDay(MorningWork work, SetAlarm alarm, SchoolTime time) {
        this.work = work;
        this.alarm = alarm;
        this.time = time;
    }

    /**
     * Begins it, if it has not begun. A plan that makes trouble is left alone, so that neither others nor the rest of what
     * the person wants suffer.
     *
     * @throws UnavailableException if a store does not answer; the same may be done again
     */
    public void begin(String person) {
        LocalDate today = time.today();
        if (today.equals(begun.get(person))) {
            return;
        }
        try {
            work.begin(person, today);
            alarm.forToday(person, Remind.LATEST);
        } catch (UnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the day of one person could not begin: {}", Trace.of(e));
        }
        begun.put(person, today);
    }
}
