package id.kawanbelajar.people.school;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Kelas;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The year's turn: every class goes on to the next year under its next name, and the highest leaves. Who stays down or
 * changes class is moved afterwards; offices of the former classes end with them.
 */
public final class PromoteClasses {
    private static final Pattern NUMBER = Pattern.compile("^\\D*?(\\d{1,2})");

    /** Nobody promotes in the middle of a year, nor twice at its turn. */
    private static final int EARLY_MONTHS = 2;

    private final SchoolRegister register;
    private final SchoolRoll roll;
    private final InstantSource clock;
    private final ZoneId zone;

    public PromoteClasses(SchoolRegister register, SchoolRoll roll, InstantSource clock, ZoneId zone) {
        this.register = register;
        this.roll = roll;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What happens to a class.
     *
     * @param from the class as it is
     * @param to name of the class in the next year; empty where its students leave
     * @param students how many there are
     */
    public record Step(Rombel from, Optional<String> to, int students) {
        /** Returns it in a sentence. */
        public String sentence() {
            return to.map(name -> "%s → %s: %d siswa".formatted(from.name(), name, students))
                    .orElseGet(() -> "%s lulus: %d siswa keluar dari kelas".formatted(from.name(), students));
        }
    }

    /** Returns what {@link #promote} would do, the highest classes first. */
    public static List<Step> preview(SchoolRegister register) {
        return register.rombels().stream()
                .sorted(Comparator.comparing(Rombel::kelas).reversed().thenComparing(Rombel::name))
                .map(rombel -> new Step(
                        rombel, next(rombel), register.members(rombel.id()).size()))
                .toList();
    }

    private static Optional<String> next(Rombel rombel) {
        return isLast(rombel.kelas())
                ? Optional.empty()
                : Optional.of(renamed(rombel, rombel.kelas().number() + 1));
    }

    private static boolean isLast(Kelas kelas) {
        boolean highest = kelas.number() == 13;
        return highest || kelas.jenjang() != new Kelas(kelas.number() + 1).jenjang() || endsSenior(kelas);
    }

    private static boolean endsSenior(Kelas kelas) {
        return kelas.jenjang() == Jenjang.SMA && kelas.number() == 12;
    }

    private static String renamed(Rombel rombel, int kelas) {
        String key = RombelName.key(rombel.name());
        return NUMBER.matcher(key).find() ? NUMBER.matcher(key).replaceFirst(String.valueOf(kelas)) : rombel.name();
    }

    /**
     * Does it; the classes of the next year are the present ones from then on.
     *
     * @return what was done; nothing if the next school year is further away than two months
     */
    public List<Step> promote() {
        List<Step> steps = preview(register).stream().filter(this::isDue).toList();
        List<List<Member>> members =
                steps.stream().map(step -> register.members(step.from().id())).toList();
        List<Step> done = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            carryOut(steps.get(i), members.get(i));
            done.add(steps.get(i));
        }
        return done;
    }

    private boolean isDue(Step step) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone).plusMonths(EARLY_MONTHS);
        return SchoolYear.after(step.from().year()).compareTo(SchoolYear.of(day)) <= 0;
    }

    private void carryOut(Step step, List<Member> members) {
        Optional<Rombel> next = step.to()
                .flatMap(name -> roll.make(
                        name,
                        new Kelas(step.from().kelas().number() + 1),
                        SchoolYear.after(step.from().year())));
        if (next.isEmpty()) {
            members.forEach(member -> roll.leave(member.person()));
        } else {
            roll.put(
                    next.get().id(),
                    members.stream()
                            .map(member -> new Seat(member.person(), member.absen(), member.name(), null))
                            .toList());
        }
    }
}
