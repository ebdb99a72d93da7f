package id.kawanbelajar.plan.reminding;

import java.time.LocalDate;

/**
 * A reminder that waits.
 *
 * @param person whose, without a colon
 * @param day whose blocks it is about
 * @param snoozed whether the person put it off once
 */
public record Alarm(String person, LocalDate day, boolean snoozed) {
    private static final String AGAIN = "lagi";

    public Alarm {
        if (person.isBlank() || person.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the id of a person holds no colon: " + person);
        }
    }

    /** Returns its only name, which begins with the person's id and a colon. */
    public String id() {
        return person + ":" + day + (snoozed ? ":" + AGAIN : "");
    }

    /** Reads what {@link #id} wrote. */
    public static Alarm of(String id) {
        String[] sides = id.split(":", -1);
        if (sides.length < 2) {
            throw new IllegalArgumentException("an alarm looks like k3x9:2026-11-24, got " + id);
        }
        return new Alarm(sides[0], LocalDate.parse(sides[1]), sides.length > 2);
    }
}
