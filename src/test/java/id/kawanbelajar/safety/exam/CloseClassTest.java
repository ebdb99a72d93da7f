package id.kawanbelajar.safety.exam;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.InMemorySchool;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CloseClassTest {
    private static final Instant EIGHT = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant TEN = EIGHT.plus(Duration.ofHours(2));

    private final InMemorySchool school = new InMemorySchool();
    private final InMemoryLocks locks = new InMemoryLocks();
    private final List<String> audited = new ArrayList<>();
    private final Rombel sevenA = school.make("7A", new Kelas(7), "2026/2027").orElseThrow();
    private final Rombel sevenB = school.make("7B", new Kelas(7), "2026/2027").orElseThrow();
    private final Person rina = teacher("Bu Rina");
    private final Person pilot = new Person("pilot", "sekolah", Person.Role.TEACHER, null, false, false);

    @Test
    void closesAClassOfTheTeachersOwn() {
        teaches(rina, sevenA);

        assertThat(close(rina, "7 a")).map(ExamLock::name).contains("7A");
        assertThat(until(student(sevenA))).contains(TEN);
        assertThat(until(student(sevenB))).isEmpty();
        assertThat(audited).containsExactly("kelas-ditutup " + sevenA.id());
    }

    @Test
    void refusesAnothersClassAsIfThereWereNone() {
        teaches(rina, sevenA);

        assertThat(close(rina, "7B")).isEqualTo(close(rina, "9Z")).isEmpty();
        assertThat(close(rina, "7")).isEmpty();
        assertThat(audited).contains("tutup-ditolak " + sevenB.id(), "tutup-ditolak ");
    }

    @Test
    void opensOnlyByATeacherOfTheClass() {
        teaches(rina, sevenA);
        Person other = teacher("Pak Joko");
        teaches(other, sevenB);
        String id = close(rina, "7A").orElseThrow().id();

        assertThat(closing().open(other, id, EIGHT)).isEmpty();
        assertThat(closing().own(other, EIGHT)).isEmpty();
        assertThat(closing().open(rina, id, EIGHT)).isPresent();
        assertThat(until(student(sevenA))).isEmpty();
    }

    @Test
    void letsATeacherOfAPilotCloseEveryClassAndAYear() {
        assertThat(close(pilot, "7B")).isPresent();
        assertThat(close(pilot, "8")).isPresent();
        Person listed = new Person("ayu", "sekolah", Person.Role.STUDENT, new Kelas(8), false, false);

        assertThat(until(listed)).contains(TEN);
        assertThat(until(pilot)).isEmpty();
    }

    private Optional<ExamLock> close(Person teacher, String name) {
        return closing().close(teacher, name, EIGHT, TEN, EIGHT);
    }

    private Optional<Instant> until(Person student) {
        return new ClosedNow(locks, school).until(student, EIGHT);
    }

    private CloseClass closing() {
        return new CloseClass(
                locks,
                school,
                new CloseClass.Rights(
                        new Actors(school, "pilot"::equals), new AccessTable(AccessRules.shipped(), school)),
                entry -> audited.add(entry.act() + " " + entry.subject()),
                new Random(audited.size()));
    }

    private Person teacher(String name) {
        return new Person(
                school.register(Person.Role.TEACHER, name), "sekolah", Person.Role.TEACHER, null, false, false);
    }

    private void teaches(Person teacher, Rombel rombel) {
        school.give(teacher.id(), new Office(Duty.SUBJECT_TEACHER, rombel.id(), "ipa"));
    }

    private Person student(Rombel rombel) {
        String id = school.put(rombel.id(), List.of(new Seat(null, 1, "Rafi", 2013)))
                .getFirst();
        return new Person(id, "sekolah", Person.Role.STUDENT, new Kelas(7), false, false);
    }
}
