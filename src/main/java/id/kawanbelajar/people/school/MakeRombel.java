package id.kawanbelajar.people.school;

import id.kawanbelajar.curriculum.Kelas;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Makes a class in the school year that the school is in. */
public final class MakeRombel {
    private final SchoolRegister register;
    private final SchoolRoll roll;
    private final InstantSource clock;
    private final ZoneId zone;

    public MakeRombel(SchoolRegister register, SchoolRoll roll, InstantSource clock, ZoneId zone) {
        this.register = register;
        this.roll = roll;
        this.clock = clock;
        this.zone = zone;
    }

    /** Makes it; empty if there is one of that name. The year is that of the other classes, else that of the calendar. */
    public Optional<Rombel> make(String name, Kelas kelas) {
        return roll.make(name, kelas, year());
    }

    private String year() {
        return register.rombels().stream()
                .findFirst()
                .map(Rombel::year)
                .orElseGet(() -> SchoolYear.of(LocalDate.ofInstant(clock.instant(), zone)));
    }
}
