package id.kawanbelajar.conversation.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.SmallClass;
import id.kawanbelajar.people.consent.letter.InMemoryLetters;
import id.kawanbelajar.people.consent.letter.IssueLetters;
import id.kawanbelajar.people.consent.letter.IssueLetters.Which;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintLettersTest {
    private static final FixedTexts TEXTS =
            FixedTexts.shipped(Map.of("sekolah", "SMP <Harapan>", "kontak_privasi", "Bu Tata"));

    private final SmallClass school = new SmallClass();

    @Test
    void aPageForEachStudentWithNameClassCodeAndAllThatIsAsked() {
        String html = print(Which.ALL, true);

        assertThat(html.split("<section>", -1)).hasSize(21);
        assertThat(html)
                .contains("Siswa: Putri · kelas 7A · nomor 14")
                .containsPattern("class=\"kode\">7A-14-[A-Z2-9]{4}<")
                .contains("Laporan hasil belajar ke guru</td><td>☐ ya</td><td>☐ tidak")
                .contains("3 × 24 jam", "Bu Tata", "SMP &lt;Harapan&gt;")
                .doesNotContain("{", "DRAF");
    }

    @Test
    void lettersAreMarkedAsDraftsUntilTheSchoolHasReadThem() {
        assertThat(print(Which.ALL, false)).contains("DRAF: teks ini belum dibaca");
    }

    @Test
    void aChildOfPrimarySchoolReadsFiveSentences() {
        assertThat(new ConsentTexts(TEXTS, true, 30).child(AgeBand.UP_TO_TWELVE).lines())
                .hasSize(5)
                .allMatch(line -> line.endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "2015, Yth. Bapak/Ibu",
        "2008, Tanda tangan siswa: ____ Tanda tangan orang tua/wali",
        "2007, Karena kamu sudah dewasa"
    })
    void theWordsAreThoseForTheStudentsAge(int born, String words) {
        school.born = born;

        assertThat(print(Which.ALL, true)).contains(words);
    }

    @Test
    void nothingIsPrintedWhereNothingIsMissing() {
        school.members("r7a")
                .forEach(member -> school.recording.record(
                        member.person(), Set.of(Purpose.LEARNING), school.text(), SmallClass.PAPER));

        assertThat(printing(true).print(SmallClass.SEVEN_A, Which.MISSING, "rina"))
                .isEmpty();
    }

    private String print(Which which, boolean confirmed) {
        return printing(confirmed)
                .print(SmallClass.SEVEN_A, which, "rina")
                .map(PrintLetters.Printed::html)
                .orElseThrow()
                .replaceAll("(?s)<style>.*</style>", "");
    }

    private PrintLetters printing(boolean confirmed) {
        IssueLetters issuing = new IssueLetters(
                school.consent, new InMemoryLetters(), code -> code, school.audit, () -> school.now, new Random(3));
        return new PrintLetters(issuing, new ConsentTexts(TEXTS, confirmed, 30), child -> Optional.of(new byte[] {1}));
    }
}
