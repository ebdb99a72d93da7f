package id.kawanbelajar.operation.setup;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.operation.asking.Checked;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCode;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.RombelName;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The classes as the school's register has them. */
public final class RegisteredClasses implements Classes {
    /** Until when the admin must have come; a new code is a matter of running the set-up again. */
    private static final Duration CODE_LASTS = Duration.ofDays(7);

    private final SchoolRegister register;
    private final MakeRombel making;
    private final Rosters rosters;
    private final JoinCodes codes;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** Takes lists of students. */
    public interface Rosters {
        /** Looks whether a file can be used, and says what is in it; keeps nothing. */
        Checked look(String file, String rombel);

        /**
         * Takes the students of a file in.
         *
         * @param rombel the class of everybody in it; blank where the file says
         * @return what became of it, in a sentence
         */
        String take(String file, String rombel);
    }

    /**
     * @param random unguessable
     */
    public RegisteredClasses(
            SchoolRegister register,
            MakeRombel making,
            Rosters rosters,
            JoinCodes codes,
            InstantSource clock,
            RandomGenerator random) {
        this.register = register;
        this.making = making;
        this.rosters = rosters;
        this.codes = codes;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public List<String> names() {
        return register.rombels().stream().map(Rombel::name).toList();
    }

    @Override
    public Optional<Kelas> year(String name) {
        return RombelName.kelas(name);
    }

    @Override
    public void make(List<String> names) {
        names.stream()
                .filter(name -> register.named(name).isEmpty())
                .forEach(name -> making.make(name, RombelName.kelas(name).orElseThrow()));
    }

    @Override
    public Checked lookAtRoster(String file, List<String> classes) {
        return rosters.look(file, only(classes));
    }

    @Override
    public String takeRoster(String file, List<String> classes) {
        return rosters.take(file, only(classes));
    }

    /** A school of one class has a list that does not say the class. */
    private static String only(List<String> classes) {
        return classes.size() == 1 ? classes.getFirst() : "";
    }

    @Override
    public Optional<String> adminCode() {
        if (!register.holders(Office.of(Duty.ADMIN)).isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        codes.usable(now).stream()
                .filter(code -> code.entry() instanceof Entry.Administrator)
                .mapToLong(JoinCode::number)
                .forEach(number -> codes.revoke(number, now));
        JoinSecret secret = JoinSecret.make(JoinSecret.Kind.LINK, random);
        codes.issue(secret, new Entry.Administrator(), 1, now.plus(CODE_LASTS), now);
        return Optional.of(secret.text());
    }
}
