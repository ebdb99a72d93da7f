package id.kawanbelajar.safety.budget;

import id.kawanbelajar.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Keeps what a model explains to a student within the day's limit. What counts is the text of a model that was shown: from its
 * first word to its last, each begun minute whole, so that one explanation is at least one minute. Neither waiting in the queue
 * nor an explanation that never came counts, and never quotes, practice or plan. A day begins at midnight at the school. Safe
 * for use by many threads.
 */
public final class TimeBudget {
    private final AiUse use;
    private final DailyLimit limit;
    private final ZoneId zone;

    public TimeBudget(AiUse use, DailyLimit limit, ZoneId zone) {
        this.use = use;
        this.limit = limit;
        this.zone = zone;
    }

    /** Returns the day's limit of a student in minutes. */
    public int limit(Person student) {
        return limit.minutes(student);
    }

    /** Returns the school's day of a moment. */
    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** Whether nothing is left of the day; never for anybody but students. */
    public boolean isSpent(Person person, Instant at) {
        return person.role() == Person.Role.STUDENT && use.minutes(person.id(), day(at)) >= limit.minutes(person);
    }

    /** Counts an explanation that was shown. */
    public void count(Person person, Duration written, Instant at) {
        int minutes = (int) Math.max(1, written.plusSeconds(59).toMinutes());
        use.add(person.id(), day(at), minutes, at);
    }
}
