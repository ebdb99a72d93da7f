package id.kawanbelajar.adapter.sql.school;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRegister;
import id.kawanbelajar.people.school.SchoolRegisterContract;
import id.kawanbelajar.people.school.SchoolRoll;
import id.kawanbelajar.people.school.Seat;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SqlSchoolTest extends OpenDatabase implements SchoolRegisterContract {
    private final Random random = new Random(1);

    @Override
    public SchoolRegister register() {
        return new SqlSchoolRegister(database, "sekolah");
    }

    @Override
    public SchoolRoll roll() {
        return new SqlSchoolRoll(database, "sekolah", InstantSource.system(), random);
    }

    @Override
    public void joins(String person) {
        people().attach(new Account("telegram", person), person);
    }

    private SqlPeople people() {
        return new SqlPeople(database, "sekolah", InstantSource.system(), random);
    }

    @Test
    void aGuardianWithoutAnAccountIsNotReached() {
        Rombel seven = roll().make("7A", SEVEN, YEAR).orElseThrow();
        String ayu = roll().put(seven.id(), List.of(Seat.of(1, "Ayu", 2013))).getFirst();
        String mother = roll().register(Person.Role.GUARDIAN, "Ibu Ayu");
        roll().tie(mother, ayu);

        assertThat(register().guardians(ayu)).isEmpty();
        joins(mother);
        assertThat(register().guardians(ayu)).containsExactly(mother);
    }

    @Test
    void aStudentOfTheRosterIsAPersonOfTheClassesYear() {
        Rombel seven = roll().make("7A", SEVEN, YEAR).orElseThrow();
        String ayu = roll().put(seven.id(), List.of(Seat.of(1, "Ayu", 2013))).getFirst();

        assertThat(people().withId(ayu)).contains(new Person(ayu, "sekolah", Person.Role.STUDENT, SEVEN, false, false));
    }

    @Test
    void equalNamesDoNotLookAlikeInTheDatabase() {
        Rombel seven = roll().make("7A", SEVEN, YEAR).orElseThrow();
        roll().put(seven.id(), List.of(Seat.of(1, "Putri", null), Seat.of(2, "Putri", null)));

        List<String> stored = database.read(handle ->
                handle.select("SELECT name FROM person").mapTo(String.class).list());

        assertThat(stored).hasSize(2).doesNotHaveDuplicates().noneMatch(name -> name.contains("Putri"));
    }
}
