package id.kawanbelajar.people.consent.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.SmallClass;
import id.kawanbelajar.people.consent.TextVersion;
import id.kawanbelajar.people.consent.letter.IssueLetters.Letter;
import id.kawanbelajar.people.consent.letter.IssueLetters.Which;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    private final SmallClass school = new SmallClass();
    private final InMemoryLetters letters = new InMemoryLetters();
    private final IssueLetters issuing =
            new IssueLetters(school.consent, letters, LettersTest::seal, school.audit, () -> school.now, new Random(3));
    private final OpenLetter opening = new OpenLetter(letters, LettersTest::seal);

    @Test
    void everyStudentHasALetterWithACodeOfTheirOwn() {
        List<Letter> issued = issuing.issue(SmallClass.SEVEN_A, Which.ALL, "rina");

        assertThat(issued)
                .extracting(letter -> letter.member().absen())
                .hasSize(20)
                .isSorted();
        assertThat(issued).extracting(letter -> letter.code().text()).doesNotHaveDuplicates();
        assertThat(issued.get(16).code().text()).matches("7A-17-[A-HJ-NP-Z2-9]{4}");
    }

    @Test
    void ofACodeOnlyItsHashIsKept() {
        List<Letter> issued = issuing.issue(SmallClass.SEVEN_A, Which.ALL, "rina");

        assertThat(letters.content()).doesNotContain(issued.getFirst().code().text());
    }

    @Test
    void aLetterIsFoundHoweverItsCodeIsTyped() {
        String code = issuing.issue(SmallClass.SEVEN_A, Which.ALL, "rina")
                .get(16)
                .code()
                .text();

        assertThat(List.of(code, code.toLowerCase(Locale.ROOT), " " + code.replace('-', ' ')))
                .allSatisfy(typed -> assertThat(opening.open(typed))
                        .map(OpenLetter.Opened::student)
                        .contains("s17"));
    }

    @Test
    void aLetterThatIsAtHomeStaysGoodWhenAnotherIsPrinted() {
        String first = issuing.issue(SmallClass.SEVEN_A, Which.ALL, "rina")
                .getFirst()
                .code()
                .text();
        issuing.issue(SmallClass.SEVEN_A, Which.MISSING, "rina");

        assertThat(opening.open(first)).isPresent();
    }

    @Test
    void onlyTheMissingOnesAreMadeAgain() {
        school.recording.record("s1", Set.of(Purpose.LEARNING), school.text(), SmallClass.PAPER);
        school.recording.record("s2", Set.of(), school.text(), SmallClass.PAPER);

        assertThat(issuing.issue(SmallClass.SEVEN_A, Which.MISSING, "rina"))
                .hasSize(18)
                .first()
                .satisfies(letter -> assertThat(letter.member().person()).isEqualTo("s3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "halo", "7A-17", "7A-17-K4M9-1", "7A-17-K4O9", "apa itu sel?"})
    void otherWordsAreNoCode(String words) {
        assertThat(LetterCode.typed(words)).isEmpty();
    }

    private static String seal(String code) {
        return TextVersion.of("x", AgeBand.ADULT, code).hash();
    }
}
