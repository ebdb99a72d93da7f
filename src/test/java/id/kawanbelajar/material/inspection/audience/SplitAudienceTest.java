package id.kawanbelajar.material.inspection.audience;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.inspection.Pages;
import id.kawanbelajar.material.reading.ReadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts here every word of an answer contains "rahasia"; the students' words never do. */
@SuppressWarnings("StringConcatToTextBlock") // one case a line reads better
class SplitAudienceTest {
    private static final SplitAudience SPLIT = new SplitAudience();

    @Test
    void nothingOfATeachersFileGoesToStudents() {
        Parts parts = SPLIT.split(Pages.of("Isi buku guru.\n~~~\nLagi."), Audience.TEACHER);

        assertThat(parts.student()).isEmpty();
        assertThat(parts.teacher()).isPresent();
        assertThat(parts.hidden()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aFileWithoutAnswersStaysAsItIs() {
        ReadFile file = Pages.of("# Sel\n\nSel adalah unit terkecil.\n\n1. Apa itu sel?\n\nJawab: ................");

        assertThat(SPLIT.split(file, Audience.STUDENT)).satisfies(parts -> {
            assertThat(parts.student()).contains(file);
            assertThat(parts.teacher()).isEmpty();
            assertThat(parts.hidden()).isEmpty();
        });
    }

    @Test
    void aKeyAtTheEndIsCutOutAndItsPagesAreHidden() {
        Parts parts = split("""
            # Sel

            Sel adalah unit terkecil makhluk hidup.
            ~~~
            ## Latihan

            1. Apa inti sel itu?
            ~~~
            ## Kunci Jawaban

            1. rahasia-satu
            ~~~
            2. rahasia-dua

            ## Glosarium

            Membran: selaput sel.\
            """);

        assertThat(text(parts.student().orElseThrow()))
                .contains("unit terkecil", "Apa inti sel itu?", "Glosarium", "selaput sel")
                .doesNotContain("rahasia", "Kunci");
        assertThat(text(parts.teacher().orElseThrow()))
                .contains("rahasia-satu", "rahasia-dua")
                .doesNotContain("selaput");
        assertThat(parts.hidden()).containsExactlyInAnyOrder(3, 4);
        assertThat(parts.student().orElseThrow().pages()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunci Jawaban",
                "KUNCI JAWABAN LATIHAN 2",
                "Lampiran 3: Kunci Jawaban",
                "C. Kunci dan Pembahasan",
                "Jawaban Soal Latihan",
                "Pembahasan Soal",
                "Rubrik Penilaian",
                "Pedoman Penskoran",
                "Catatan untuk Guru",
                "Panduan Guru",
                "Answer Key",
                "Soal Latihan dan Kunci Jawaban",
                "Alternatif Jawaban:",
                "Kunci:"
            })
    void titlesOfKeysAreKnown(String title) {
        String student =
                student("# Materi\n\nIsi.\n\n## " + title + "\n\n1. rahasia\n\nrahasia lagi\n\n# Bab 2\n\nIsi dua.");

        assertThat(student).contains("Isi.", "Isi dua.").doesNotContain("rahasia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kunci Determinasi",
                "Kunci Keberhasilan Tokoh",
                "Contoh Soal dan Pembahasan",
                "Pembahasan",
                "Lembar Jawaban",
                "Menjawab Pertanyaan",
                "Kunci Dikotomi"
            })
    void titlesThatOnlySoundLikeOneAreLeft(String title) {
        assertThat(student("# Materi\n\nIsi.\n\n## " + title + "\n\nUrutan ciri makhluk hidup yang berlawanan."))
                .contains("ciri makhluk hidup");
    }

    @Test
    void aDiscussionIsAKeyOnlyAfterQuestions() {
        assertThat(student("## Latihan\n\n1. Apa itu sel?\n\n## Pembahasan\n\n1. rahasia"))
                .doesNotContain("rahasia");
    }

    @Test
    void aKeyWithoutAHeadingIsCutFromItsTitleOn() {
        assertThat(student("1. Apa itu sel?\n\nKunci Jawaban\n\n1. rahasia sel\n\nBab 4 Energi\n\nEnergi itu kekal."))
                .contains("Apa itu sel?", "Energi itu kekal.")
                .doesNotContain("rahasia");
    }

    @Test
    void exercisesNamedInsideAKeyBelongToIt() {
        assertThat(student("# Kunci Jawaban\n\n"
                        + "# Bab 1\n\n"
                        + "## Latihan 1\n\n"
                        + "1. rahasia\n"
                        + "2. rahasia\n\n"
                        + "# Latihan 2\n\n"
                        + "1. rahasia"))
                .isEmpty();
        assertThat(student("# Kunci Jawaban\n\n1. rahasia\n\n# Latihan 2\n\n1. Apa itu gaya?"))
                .contains("Apa itu gaya?")
                .doesNotContain("rahasia");
    }

    @Test
    void answersBelowEachQuestionAreCutAndTheNextQuestionStays() {
        String student = student("""
            1. Gas apa yang diserap daun?

            a. oksigen
            b. karbon dioksida

            Kunci: b rahasia

            Pembahasan: daun menyerap rahasia.

            Lewat stomata rahasia.

            2. Di mana klorofil berada?

            a. kloroplas
            b. inti

            Jawaban: a. rahasia\
            """);

        assertThat(student)
                .contains("diserap daun?", "b. karbon dioksida", "2. Di mana klorofil", "b. inti")
                .doesNotContain("rahasia", "Kunci", "Pembahasan", "Jawaban");
    }

    @Test
    void answersInTheMiddleOfAParagraphAreCut() {
        assertThat(student("1. Ibu kota Jawa Barat? a. Bandung b. Bogor Kunci: rahasia\n"
                        + "2. Ibu kota Bali? a. Denpasar Kunci: rahasia"))
                .contains("b. Bogor", "2. Ibu kota Bali? a. Denpasar")
                .doesNotContain("rahasia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kata kunci: sel, inti, membran.",
                "1. Apa itu sel?\n\nKonsep kunci: sel.",
                "Pilihlah jawaban yang benar:\n\n1. Organel tempat fotosintesis adalah ....",
                "Jawaban siswa dapat berbeda-beda.",
                "Tulis jawabanmu di buku.",
                "Solusi: buang sampah pada tempatnya."
            })
    void wordsThatOnlySoundLikeAnAnswerStay(String text) {
        assertThat(student(text)).isEqualTo(text.replace("\n\n", "\n"));
    }

    @Test
    void theStepsOfAnAnswerInOneParagraphGoWithIt() {
        assertThat(student(
                        "1. Hitung luasnya. Pembahasan: Langkahnya begini. 1. Rahasia-satu dulu. 2. Rahasia-dua lalu. 3. Rahasia-tiga."
                                + " 2. Berapa kelilingnya?"))
                .contains("1. Hitung luasnya.", "2. Berapa kelilingnya?")
                .doesNotContain("ahasia", "Langkahnya");
    }

    @Test
    void anExplanationBelowABareLabelGoesWithIt() {
        assertThat(student(
                        "1. Gas apa yang diserap daun?\n\nA. oksigen\nB. karbon dioksida\n\nKunci Jawaban : B\nPembahasan :"
                                + "\n\nDaun menyerap rahasia.\n\n2. Apa itu klorofil?"))
                .contains("B. karbon dioksida", "2. Apa itu klorofil?")
                .doesNotContain("rahasia");
    }

    @Test
    void roomForAnAnswerStays() {
        String sheet = "1. Apa itu sel?\n\nJawab:\n\n............\n\n2. Apa itu gaya?\n\nJawaban:\n\n____________";

        assertThat(student(sheet)).isEqualTo(sheet.replace("\n\n", "\n"));
    }

    @Test
    void theSignOfTheRightOptionIsTakenAway() {
        assertThat(student("1. Gas apa yang diserap daun?\n\na. oksigen\nb. karbon dioksida (benar)\nc. nitrogen ✓"))
                .contains("b. karbon dioksida", "c. nitrogen")
                .doesNotContain("benar", "✓");
    }

    @Test
    void lettersOfAnswersAreCutWhereverTheyStand() {
        assertThat(student("Soal di atas mudah.\n\n1. B 2. C 3. A 4. D")).isEqualTo("Soal di atas mudah.");
        assertThat(student("Soal di atas mudah.\n\n1. B\n2. C\n3. A")).isEqualTo("Soal di atas mudah.");
    }

    @Test
    void theColumnAndTheRowOfAKeyAreCutFromATable() {
        assertThat(student("| No | Soal | Kunci |\n|---|---|---|\n| 1 | Apa itu sel? | rahasia |"))
                .contains("Apa itu sel?")
                .doesNotContain("rahasia", "Kunci");
        assertThat(student("| Butir | Isi |\n|---|---|\n| Soal | Apa itu sel? |\n| Kunci Jawaban | rahasia |"))
                .contains("Apa itu sel?")
                .doesNotContain("rahasia", "Kunci");
    }

    @Test
    void aTableToFillInStays() {
        String table = "| No | Pertanyaan | Jawaban |\n"
                + "|---|---|---|\n"
                + "| 1 | Apa itu sel? | ........ |\n"
                + "| 2 | Apa itu gaya? |  |";

        assertThat(student(table)).isEqualTo(table);
    }

    @Test
    void aWorkedExampleStaysWithItsAnswer() {
        assertThat(student("""
            ### Contoh 1: Menghitung kelajuan

            Rani berlari 100 m dalam 20 s. Berapa kelajuannya?

            Penyelesaian: v = 100 : 20 = 5 m/s.

            ## Latihan

            1. Hitung kelajuan Budi.

            Penyelesaian: rahasia.\
            """)).contains("5 m/s", "Hitung kelajuan Budi.").doesNotContain("rahasia");
    }

    @Test
    void aListOfEnclosuresOpensNoKeyButANumberedTitleDoes() {
        assertThat(student("Lampiran:\n\n1. LKPD siswa\n2. Kunci jawaban\n3. Rubrik penilaian\n\nSel itu kecil."))
                .contains("Sel itu kecil.");
        assertThat(student("Sel itu kecil.\n\n5. Kunci Jawaban\n\n1. rahasia\n\n2. rahasia"))
                .isEqualTo("Sel itu kecil.");
    }

    @Test
    void aTableOfContentsOpensNoKey() {
        assertThat(student("Daftar Isi\n\nKunci Jawaban ........ 45\n\nBab 1 membahas sel."))
                .contains("membahas sel");
    }

    @Test
    void noShippedChapterLosesAnythingButItsRubric() {
        assertThat(Pages.shipped().stream()
                        .map(file ->
                                SPLIT.split(file, Audience.STUDENT).teacher().map(Pages::text))
                        .flatMap(Optional::stream))
                .allMatch(cut -> cut.startsWith("Rubrik"));
    }

    /** A thousand made-up materials: nothing of an answer stays, nothing else is lost. */
    @Test
    void inAnyMaterialNothingOfAnAnswerStaysAndNothingElseIsLost() {
        Random random = new Random(20);
        for (int round = 0; round < 1000; round++) {
            MadeUp material = MadeUp.by(random);

            Parts parts = split(material.text());

            List<String> student = words(parts.student().map(Pages::text).orElse(""));
            assertThat(student).as(material.text()).noneMatch(word -> word.startsWith("rahasia"));
            assertThat(student.stream().filter(word -> word.startsWith("isi")).toList())
                    .as(material.text())
                    .containsExactlyElementsOf(words(material.text()).stream()
                            .filter(word -> word.startsWith("isi"))
                            .toList());
            assertThat(words(parts.teacher().map(Pages::text).orElse("")).stream()
                            .filter(w -> w.startsWith("rahasia"))
                            .toList())
                    .as(material.text())
                    .containsExactlyElementsOf(words(material.text()).stream()
                            .filter(w -> w.startsWith("rahasia"))
                            .toList());
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Pattern.compile("[\\p{L}\\p{N}]+").matcher(text).results().forEach(m -> words.add(m.group()));
        return words;
    }

    private static Parts split(String text) {
        return SPLIT.split(Pages.of(text), Audience.STUDENT);
    }

    private static String student(String text) {
        return split(text).student().map(Pages::text).orElse("");
    }

    private static String text(ReadFile file) {
        return Pages.text(file);
    }
}
