package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.plan.calendar.TimeSpan;
import id.kawanbelajar.plan.calendar.UsualHours;
import id.kawanbelajar.safety.off.OffSwitch;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Writes to no student in the night, but in the morning, and not at all while everything is off. Adults are written to at any
 * time, and what warns of danger always goes.
 */
public final class QuietHerald implements Herald {
    private final Herald line;
    private final PersonDirectory people;
    private final OffSwitch off;
    private final ZoneId zone;
    private final InstantSource clock;

    /**
     * @param zone of the school's nights
     */
    public QuietHerald(Herald line, PersonDirectory people, OffSwitch off, ZoneId zone, InstantSource clock) {
        this.line = line;
        this.people = people;
        this.off = off;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public boolean tell(String person, String id, Message message, Instant until) {
        Optional<Person> student = student(person);
        return !isOff(student) && decent(student).tell(person, id, message, until);
    }

    @Override
    public boolean answer(String person, String id, Message message, Instant until, String to) {
        Optional<Person> student = student(person);
        return !isOff(student) && decent(student).answer(person, id, message, until, to);
    }

    @Override
    public boolean alarm(String person, String id, Message message, Instant until) {
        return line.alarm(person, id, message, until);
    }

    private Optional<Person> student(String person) {
        return people.withId(person).filter(known -> known.role() == Person.Role.STUDENT);
    }

    private boolean isOff(Optional<Person> student) {
        return student.isPresent() && off.isOff();
    }

    private Herald decent(Optional<Person> student) {
        return student.flatMap(this::morning).map(line::notBefore).orElse(line);
    }

    /** Whose year is unknown sleeps like the youngest. */
    private Optional<Instant> morning(Person student) {
        TimeSpan quiet = UsualHours.quiet(
                student.kelas() == null ? Jenjang.SD : student.kelas().jenjang());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
        if (!quiet.holds(now.toLocalTime())) {
            return Optional.empty();
        }
        boolean evening = !now.toLocalTime().isBefore(quiet.until());
        LocalDateTime end = now.toLocalDate().plusDays(evening ? 1 : 0).atTime(quiet.until());
        return Optional.of(end.atZone(zone).toInstant());
    }
}
