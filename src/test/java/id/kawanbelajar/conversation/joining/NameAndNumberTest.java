package id.kawanbelajar.conversation.joining;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Member.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameAndNumberTest {
    private static final List<Member> ROSTER = List.of(
            member("p3", 3, "Putri"),
            member("p17", 17, "Putri"),
            member("p18", 18, "Putri Ayu"),
            member("r20", 20, "Rafi"));

    private static Member member(String person, int absen, String name) {
        return new Member(person, "7a", absen, name, 2013, Standing.LISTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Putri 17        | p17
            putri  17       | p17
            PUTRI, 17       | p17
            Putri no 17     | p17
            putri nomor absen 17 | p17
            nama: Putri, absen 17 | p17
            17 Putri        | p17
            17. putri       | p17
            Putri17         | p17
            Putri 3         | p3
            putri 18        | p18
            Putri Ayu Lestari 18 | p18
            aku Rafi 20     | r20
            """)
    void findsWhoIsMeant(String words, String person) {
        assertThat(NameAndNumber.read(words).flatMap(said -> said.in(ROSTER)))
                .map(Member::person)
                .contains(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Putri 20", "Rafi 17", "Put 17", "Putri 40", "Rafi Ahmad Putri 3", "Siti 18"})
    void takesNeitherTheNameNorTheNumberAlone(String words) {
        assertThat(NameAndNumber.read(words).flatMap(said -> said.in(ROSTER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Putri", "17", "", "halo", "aku kelas 7A nih kak gimana", "081234567890", "<b>Putri</b> 17"})
    void readsNothingElse(String words) {
        assertThat(NameAndNumber.read(words)).isEmpty();
    }

    @Test
    void isNotHeldUpByLongNonsense() {
        assertThat(NameAndNumber.read("a ".repeat(20_000) + "17")).isEmpty();
    }
}
