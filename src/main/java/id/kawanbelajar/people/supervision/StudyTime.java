package id.kawanbelajar.people.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How long somebody used the program, reckoned from when something was answered.
 *
 * @param days on how many days
 * @param minutes in all, rounded up
 */
public record StudyTime(int days, int minutes) {
    /** Who answers nothing for longer was away. */
    private static final Duration AWAY = Duration.ofMinutes(10);

    /** What reading and thinking before the first answer counts, and so a lonely one. */
    private static final Duration BEFORE = Duration.ofMinutes(1);

    /**
     * Reckons.
     *
     * @param moments the first one first
     */
    public static StudyTime of(List<Instant> moments, ZoneId zone) {
        Duration time = Duration.ZERO;
        Instant before = Instant.MIN;
        for (Instant moment : moments) {
            boolean away = before.equals(Instant.MIN) || before.plus(AWAY).isBefore(moment);
            time = time.plus(away ? BEFORE : Duration.between(before, moment));
            before = moment;
        }
        long days = moments.stream()
                .map(moment -> moment.atZone(zone).toLocalDate())
                .distinct()
                .count();
        return new StudyTime((int) days, (int) time.plusSeconds(59).toMinutes());
    }
}
