package id.kawanbelajar.safety.exam;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.Act;
import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.Decision;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Whose;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A teacher closes a class of their own for an exam, and opens it again. Safe for use by many threads. */
public final class CloseClass {
    /** Before the year of listed students that are in no class, e.g. {@code kelas-7}. */
    static final String YEAR = "kelas-";

    private final ExamLocks locks;
    private final SchoolRegister register;
    private final Rights rights;
    private final AuditLog audit;
    private final RandomGenerator random;

    /**
     * Who may.
     *
     * @param actors as what a teacher acts
     * @param policy decides
     */
    public record Rights(Actors actors, Policy policy) {}

    /**
     * @param random unpredictable; makes the ids
     */
    public CloseClass(ExamLocks locks, SchoolRegister register, Rights rights, AuditLog audit, RandomGenerator random) {
        this.locks = locks;
        this.register = register;
        this.rights = rights;
        this.audit = audit;
        this.random = random;
    }

    /**
     * Closes a class.
     *
     * @param name of the class, e.g. {@code 7a}; a bare year means the listed students that are in no class
     * @return empty where there is no such class or it is not this teacher's, which is told in the same words
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; retrying may help
     */
    public Optional<ExamLock> close(Person teacher, String name, Instant from, Instant until, Instant at) {
        Optional<Rombel> rombel = register.named(name);
        boolean year = rombel.isEmpty() && name.matches("[1-9]|1[0-3]");
        String id = rombel.map(Rombel::id).orElse(year ? YEAR + name : "");
        if (!mayClose(teacher, id)) {
            audit.append(new AuditEntry(at, teacher.id(), "tutup-ditolak", id, ""));
            return Optional.empty();
        }
        ExamLock lock = new ExamLock(
                Long.toHexString(random.nextLong()),
                id,
                rombel.map(Rombel::name).orElse(name),
                from,
                until);
        locks.add(lock);
        audit.append(new AuditEntry(at, teacher.id(), "kelas-ditutup", id, ""));
        return Optional.of(lock);
    }

    /** Only a pilot's teacher holds a class of every id, those of bare years too. */
    private boolean mayClose(Person teacher, String rombel) {
        Actor actor = rights.actors().actor(teacher);
        return !rombel.isEmpty()
                && rights.policy().decide(actor, Act.CHANGE, Resource.LOCK, Whose.rombel(rombel)) == Decision.ALLOWED;
    }

    /** Returns what is closed, now or later today, of a teacher's own classes. */
    public List<ExamLock> own(Person teacher, Instant now) {
        return locks.notOver(now).stream()
                .filter(lock -> mayClose(teacher, lock.rombel()))
                .toList();
    }

    /** Opens a class of this teacher again; returns it, empty where there is nothing (any more) to open. */
    public Optional<ExamLock> open(Person teacher, String id, Instant at) {
        Optional<ExamLock> own =
                own(teacher, at).stream().filter(lock -> lock.id().equals(id)).findFirst();
        own.ifPresent(lock -> {
            locks.open(id);
            audit.append(new AuditEntry(at, teacher.id(), "kelas-dibuka", lock.rombel(), ""));
        });
        return own;
    }
}
