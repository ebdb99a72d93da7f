package id.kawanbelajar.people.school;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person.Role;
import id.kawanbelajar.people.school.Member.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every pair of {@link SchoolRegister} and {@link SchoolRoll} must do; the fake passes it too. */
public interface SchoolRegisterContract {
    String YEAR = "2026/2027";
    Kelas SEVEN = new Kelas(7);

    /** Returns an empty register. */
    SchoolRegister register();

    /** Returns what writes that register. */
    SchoolRoll roll();

    /** Lets somebody have an account. */
    void joins(String person);

    private Rombel make(String name) {
        return roll().make(name, SEVEN, YEAR).orElseThrow();
    }

    @Test
    default void findsAClassHoweverItsNameIsTyped() {
        Rombel seven = make("7A");
        make("7B");

        assertThat(register().named(" vii-a ")).contains(seven);
        assertThat(register().named("kelas 7 a")).contains(seven);
        assertThat(register().named("7C")).isEmpty();
        assertThat(register().rombel(seven.id())).contains(seven);
        assertThat(register().rombels()).extracting(Rombel::name).containsExactly("7A", "7B");
    }

    @Test
    default void makesNoSecondClassOfTheSameName() {
        Rombel seven = make("7A");
        Rombel other = make("7B");

        assertThat(roll().make("7 a", SEVEN, YEAR)).isEmpty();
        assertThat(roll().rename(other.id(), "vii a")).isFalse();
        assertThat(roll().rename("nobody", "7C")).isFalse();
        assertThat(roll().rename(seven.id(), "7 A")).isTrue();
        assertThat(register().rombel(seven.id())).map(Rombel::name).contains("7 A");
    }

    @Test
    default void knowsTheClassesOfTheNewestYearOnly() {
        Rombel former = make("7A");
        Rombel next = roll().make("7A", SEVEN, "2027/2028").orElseThrow();

        assertThat(register().rombels()).containsExactly(next);
        assertThat(register().named("7A")).contains(next);
        assertThat(register().rombel(former.id())).contains(former);
    }

    @Test
    default void keepsThreeOfOneNameApart() {
        Rombel seven = make("7A");

        List<String> persons = roll().put(
                        seven.id(),
                        List.of(Seat.of(3, "Putri", 2013), Seat.of(1, "Putri", null), Seat.of(2, "Putri", 2014)));

        assertThat(persons).hasSize(3).doesNotHaveDuplicates();
        assertThat(register().members(seven.id()))
                .containsExactly(
                        new Member(persons.get(1), seven.id(), 1, "Putri", null, Standing.LISTED),
                        new Member(persons.get(2), seven.id(), 2, "Putri", 2014, Standing.LISTED),
                        new Member(persons.get(0), seven.id(), 3, "Putri", 2013, Standing.LISTED));
        assertThat(roll().put("nobody", List.of(Seat.of(1, "Ayu", null)))).isEmpty();
    }

    @Test
    default void amendsAStudentAndKeepsTheirStanding() {
        Rombel seven = make("7A");
        String ayu = roll().put(seven.id(), List.of(Seat.of(1, "Ayu", 2013))).getFirst();
        roll().setStanding(ayu, Standing.CONFIRMED);

        roll().put(seven.id(), List.of(new Seat(ayu, 4, "Ayu Lestari", null)));

        assertThat(register().members(seven.id()))
                .containsExactly(new Member(ayu, seven.id(), 4, "Ayu Lestari", 2013, Standing.CONFIRMED));
        assertThat(register().name(ayu)).contains("Ayu Lestari");
    }

    @Test
    default void movesAStudentAndLetsThemComeBack() {
        Rombel seven = make("7A");
        Rombel other = make("7B");
        String ayu = roll().put(seven.id(), List.of(Seat.of(1, "Ayu", 2013))).getFirst();
        roll().setStanding(ayu, Standing.CONFIRMED);

        roll().put(other.id(), List.of(new Seat(ayu, 9, "Ayu", null)));
        assertThat(register().members(seven.id())).isEmpty();
        assertThat(register().member(ayu)).contains(new Member(ayu, other.id(), 9, "Ayu", 2013, Standing.CONFIRMED));

        roll().put(seven.id(), List.of(new Seat(ayu, 1, "Ayu", null)));
        assertThat(register().member(ayu)).contains(new Member(ayu, seven.id(), 1, "Ayu", 2013, Standing.CONFIRMED));
    }

    @Test
    default void whoLeftIsInNoClass() {
        Rombel seven = make("7A");
        String ayu = roll().put(seven.id(), List.of(Seat.of(1, "Ayu", 2013))).getFirst();

        assertThat(roll().leave(ayu)).isTrue();
        assertThat(roll().leave(ayu)).isFalse();
        assertThat(roll().setStanding(ayu, Standing.CLAIMED)).isFalse();

        assertThat(register().members(seven.id())).isEmpty();
        assertThat(register().member(ayu)).isEmpty();
        assertThat(register().name(ayu)).contains("Ayu");
    }

    @Test
    default void givesAndTakesOffices() {
        Rombel seven = make("7A");
        String rina = roll().register(Role.TEACHER, "Bu Rina");
        Office homeroom = new Office(Duty.HOMEROOM, seven.id(), null);
        Office science = new Office(Duty.SUBJECT_TEACHER, seven.id(), "ipa");

        roll().give(rina, homeroom);
        roll().give(rina, homeroom);
        roll().give(rina, science);
        roll().give(rina, Office.of(Duty.COUNSELLOR));
        roll().give(rina, new Office(Duty.HOMEROOM, "nobody", null));
        roll().give("nobody", homeroom);

        assertThat(register().offices(rina)).containsExactlyInAnyOrder(homeroom, science, Office.of(Duty.COUNSELLOR));
        assertThat(register().holders(homeroom)).containsExactly(rina);
        assertThat(roll().take(rina, homeroom)).isTrue();
        assertThat(roll().take(rina, homeroom)).isFalse();
        assertThat(register().holders(homeroom)).isEmpty();
        assertThat(register().name(rina)).contains("Bu Rina");
        assertThat(register().name("nobody")).isEmpty();
    }

    @Test
    default void tiesGuardiansToChildren() {
        Rombel seven = make("7A");
        List<String> two = roll().put(seven.id(), List.of(Seat.of(1, "Ayu", 2013), Seat.of(2, "Bima", 2013)));
        String mother = roll().register(Role.GUARDIAN, "Ibu Ayu");
        joins(mother);

        roll().tie(mother, two.get(0));
        roll().tie(mother, two.get(0));
        roll().tie(mother, two.get(1));
        roll().tie("nobody", two.get(1));

        assertThat(register().guardians(two.get(0))).containsExactly(mother);
        assertThat(register().children(mother)).containsExactlyInAnyOrderElementsOf(two);
        assertThat(roll().untie(mother, two.get(1))).isTrue();
        assertThat(roll().untie(mother, two.get(1))).isFalse();
        assertThat(register().children(mother)).containsExactly(two.get(0));
    }
}
