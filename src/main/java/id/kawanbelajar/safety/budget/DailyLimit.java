package id.kawanbelajar.safety.budget;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.people.Person;

/** How many minutes a day a model may explain to a student. Safe for use by many threads. */
@FunctionalInterface
public interface DailyLimit {
    /**
     * Returns the minutes, 0 or more.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it cannot be looked up now; retrying may help
     */
    int minutes(Person student);

    /** Returns the stricter of this and another, e.g. a guardian's. */
    default DailyLimit and(DailyLimit other) {
        return student -> Math.min(minutes(student), other.minutes(student));
    }

    /**
     * The school's limits; whose year is unknown is treated as the youngest.
     *
     * @param sd minutes at primary school
     * @param smp at lower secondary
     * @param sma at upper secondary
     */
    record ByJenjang(int sd, int smp, int sma) implements DailyLimit {
        /** What a school has that has set nothing. */
        public static final ByJenjang USUAL = new ByJenjang(20, 40, 60);

        @Override
        public int minutes(Person student) {
            Jenjang jenjang =
                    student.kelas() == null ? Jenjang.SD : student.kelas().jenjang();
            return switch (jenjang) {
                case SD -> sd;
                case SMP -> smp;
                case SMA, SMK -> sma;
            };
        }
    }
}
