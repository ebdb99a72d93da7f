package id.kawanbelajar.people.opening;

import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.SchoolRegister;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may ask, and who may agree: counsellor and principal; agree may the student's homeroom teacher too. */
final class Openers {
    private final SchoolRegister register;

    Openers(SchoolRegister register) {
        this.register = register;
    }

    static boolean mayAsk(Actor actor) {
        return actor.offices().contains(Office.of(Duty.COUNSELLOR))
                || actor.offices().contains(Office.of(Duty.PRINCIPAL));
    }

    /** Returns whether somebody agrees by an office that who asked does not hold, so that two views meet. */
    boolean mayAgree(Actor actor, Opening opening) {
        Set<Office> offices = new HashSet<>(actor.offices());
        offices.retainAll(agreeing(opening.student()));
        offices.removeAll(register.offices(opening.asker()));
        return !offices.isEmpty() && !actor.person().equals(opening.asker());
    }

    /** Returns who may agree to what somebody asks. */
    List<String> whoMayAgree(Actor asker, String student) {
        return agreeing(student).stream()
                .filter(office -> !asker.offices().contains(office))
                .flatMap(office -> register.holders(office).stream())
                .filter(person -> !person.equals(asker.person()))
                .distinct()
                .toList();
    }

    private List<Office> agreeing(String student) {
        List<Office> offices = new ArrayList<>(List.of(Office.of(Duty.COUNSELLOR), Office.of(Duty.PRINCIPAL)));
        Optional<Member> member = register.member(student);
        member.ifPresent(in -> offices.addAll(List.of(
                new Office(Duty.HOMEROOM, in.rombel(), null), new Office(Duty.CLASS_TEACHER, in.rombel(), null))));
        return offices;
    }
}
