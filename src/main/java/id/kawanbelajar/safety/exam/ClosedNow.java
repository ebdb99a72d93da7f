package id.kawanbelajar.safety.exam;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells whether a student's class is closed. Safe for use by many threads. */
public final class ClosedNow {
    private final ExamLocks locks;
    private final SchoolRegister register;

    public ClosedNow(ExamLocks locks, SchoolRegister register) {
        this.locks = locks;
        this.register = register;
    }

    /**
     * Returns until when it is closed; empty where it is not, and for all but students.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; retrying may help
     */
    public Optional<Instant> until(Person person, Instant now) {
        List<ExamLock> closed =
                locks.notOver(now).stream().filter(lock -> lock.holds(now)).toList();
        if (closed.isEmpty() || person.role() != Person.Role.STUDENT) {
            return Optional.empty();
        }
        String rombel = register.member(person.id()).map(Member::rombel).orElseGet(() -> year(person));
        return closed.stream()
                .filter(lock -> lock.rombel().equals(rombel))
                .map(ExamLock::until)
                .max(Comparator.naturalOrder());
    }

    private static String year(Person person) {
        return person.kelas() == null ? "" : CloseClass.YEAR + person.kelas().number();
    }
}
