package id.kawanbelajar.people.access;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.util.List;
import java.util.Set;

/** A column of the table: as what somebody acts. One person may sit on several. */
enum Seat {
    ANYBODY("siapa-pun"),
    GUARDIAN("ortu"),
    TEACHER("guru"),
    HOMEROOM("wali-kelas"),
    MENTOR("guru-wali"),
    COUNSELLOR("bk"),
    PRINCIPAL("kepsek"),
    ADMIN("admin"),
    PROGRAM("program");

    private final String label;

    Seat(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns whether somebody sits here; students hold no office, whatever the register says. */
    boolean of(Actor actor) {
        Person.Role role = actor.role();
        boolean program = role == Person.Role.SYSTEM;
        boolean student = role == Person.Role.STUDENT;
        return switch (this) {
            case PROGRAM -> program;
            case ANYBODY -> !program;
            case GUARDIAN -> !program && !student;
            case ADMIN -> role == Person.Role.ADMIN || !offices(actor).isEmpty();
            default -> !offices(actor).isEmpty();
        };
    }

    /** Returns the offices by which somebody sits here. */
    List<Office> offices(Actor actor) {
        boolean staff = actor.role() == Person.Role.TEACHER || actor.role() == Person.Role.ADMIN;
        return staff
                ? actor.offices().stream()
                        .filter(office -> of(office.duty()).contains(this))
                        .toList()
                : List.of();
    }

    /** The class teacher of a primary school looks after the class as well. */
    private static Set<Seat> of(Duty duty) {
        return switch (duty) {
            case SUBJECT_TEACHER -> Set.of(TEACHER);
            case CLASS_TEACHER -> Set.of(TEACHER, HOMEROOM);
            case HOMEROOM -> Set.of(HOMEROOM);
            case MENTOR -> Set.of(MENTOR);
            case COUNSELLOR -> Set.of(COUNSELLOR);
            case PRINCIPAL -> Set.of(PRINCIPAL);
            case ADMIN -> Set.of(ADMIN);
        };
    }
}
