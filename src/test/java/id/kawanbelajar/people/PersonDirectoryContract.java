package id.kawanbelajar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link PersonDirectory} must do; the fake passes it too, so tests may trust the fake. */
public interface PersonDirectoryContract {
    Account AYU = new Account("telegram", "1001");
    Account BIMA = new Account("telegram", "1002");

    /** Returns an empty directory. */
    PersonDirectory directory();

    @Test
    default void registersAnAccountOnceAndNeverUnderItsOwnNumber() {
        PersonDirectory people = directory();
        Person first = people.findOrCreate(AYU, Role.STUDENT, false);

        assertThat(people.findOrCreate(AYU, Role.TEACHER, true)).isEqualTo(first);
        assertThat(people.find(AYU)).contains(first);
        assertThat(people.withId(first.id())).contains(first);
        assertThat(people.find(BIMA)).isEmpty();
        assertThat(first.id()).doesNotContain("1001");
        assertThat(people.findOrCreate(BIMA, Role.STUDENT, false).id()).isNotEqualTo(first.id());
    }

    @Test
    default void remembersClassAndShortAnswers() {
        PersonDirectory people = directory();
        Person ayu = people.findOrCreate(AYU, Role.STUDENT, false);

        people.setKelas(ayu.id(), new Kelas(8));
        people.setShortMode(ayu.id(), true);

        assertThat(people.find(AYU))
                .contains(new Person(ayu.id(), ayu.school(), Role.STUDENT, new Kelas(8), false, true));
    }

    @Test
    default void knowsSinceWhenItKnowsAPerson() {
        PersonDirectory people = directory();
        Person ayu = people.findOrCreate(AYU, Role.STUDENT, false);
        Instant later = Instant.parse("2100-01-01T00:00:00Z");

        assertThat(people.wasKnownBefore(ayu.id(), later)).isTrue();
        assertThat(people.wasKnownBefore(ayu.id(), Instant.EPOCH)).isFalse();
        assertThat(people.wasKnownBefore("tidak-ada", later)).isFalse();
    }

    @Test
    default void knowsAnAddressOnlyWhileItCanBeReached() {
        PersonDirectory people = directory();
        Person ayu = people.findOrCreate(AYU, Role.STUDENT, false);
        assertThat(people.address(ayu.id(), "telegram")).contains("1001");
        assertThat(people.address(ayu.id(), "terminal")).isEmpty();

        people.setReachable(AYU, false);
        assertThat(people.address(ayu.id(), "telegram")).isEmpty();

        people.setReachable(AYU, true);
        assertThat(people.address(ayu.id(), "telegram")).contains("1001");
    }

    @Test
    default void tiesASecondAccountToAPersonAndUntiesIt() {
        PersonDirectory people = directory();
        Person ayu = people.findOrCreate(AYU, Role.STUDENT, false);

        assertThat(people.attach(BIMA, ayu.id())).isTrue();
        assertThat(people.find(BIMA)).contains(ayu);
        assertThat(people.attach(BIMA, ayu.id())).isFalse();

        assertThat(people.detach(AYU)).isTrue();
        assertThat(people.detach(AYU)).isFalse();
        assertThat(people.find(AYU)).isEmpty();
        assertThat(people.withId(ayu.id())).contains(ayu);
    }

    @Test
    default void tiesNoAccountToTwoPersonsOrToNobody() {
        PersonDirectory people = directory();
        Person ayu = people.findOrCreate(AYU, Role.STUDENT, false);
        Person bima = people.findOrCreate(BIMA, Role.STUDENT, false);

        assertThat(people.attach(BIMA, ayu.id())).isFalse();
        assertThat(people.find(BIMA)).contains(bima);
        assertThat(people.attach(new Account("telegram", "1003"), "nobody")).isFalse();
    }

    @Test
    default void erasesOnePersonAndNobodyElse() {
        PersonDirectory people = directory();
        Person ayu = people.findOrCreate(AYU, Role.STUDENT, false);
        Person bima = people.findOrCreate(BIMA, Role.STUDENT, false);

        people.erase(ayu.id());

        assertThat(people.find(AYU)).isEmpty();
        assertThat(people.withId(ayu.id())).isEmpty();
        assertThat(people.address(ayu.id(), "telegram")).isEmpty();
        assertThat(people.find(BIMA)).contains(bima);
    }

    @Test
    default void ignoresChangesToSomebodyUnknown() {
        PersonDirectory people = directory();
        people.setKelas("nobody", new Kelas(8));
        people.setShortMode("nobody", true);
        people.setReachable(AYU, true);
        people.erase("nobody");

        assertThat(people.find(AYU)).isEmpty();
    }
}
