package id.kawanbelajar.material.inspection.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import id.kawanbelajar.material.inspection.Pages;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // one case a line reads better
class JudgePagesTest {
    private static final JudgePages JUDGE = new JudgePages();
    private static final String GOOD = """
        Jantung manusia memompa darah ke seluruh tubuh tanpa berhenti. Darah yang kaya oksigen keluar dari bilik kiri
        melalui aorta, lalu kembali ke serambi kanan melalui pembuluh balik. Katup jantung menjaga supaya aliran darah
        tidak berbalik arah. Dalam satu menit jantung orang dewasa yang sedang duduk berdenyut sekitar tujuh puluh kali.\
        """;

    @Test
    void goodTextIsGreenAndSaysNothing() {
        assertThat(judge(GOOD)).isEqualTo(new PageQuality(1, "", Grade.GREEN, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ing sawijining dina, ana bocah lanang jenenge Timun Mas sing urip karo mbok randha ing pinggir alas."
                        + " Buta Ijo teka lan menehi wiji timun marang dheweke. Panjenengan sampun dhahar punapa dereng?",
                "Hukum nun mati dan tanwin: izhar halqi, idgham bighunnah, idgham bilaghunnah, iqlab, ikhfa haqiqi."
                        + " Khulafaur rasyidin: Abu Bakar as-Siddiq, Umar bin Khattab, Utsman bin Affan, Ali bin Abi"
                        + " Thalib.",
                "بسم الله الرحمن الرحيم الحمد لله رب العالمين الرحمن الرحيم مالك يوم الدين",
                "Once upon a time, a beautiful princess named Snow White lived with her jealous stepmother in a"
                        + " castle. One day the huntsman took her deep into the forest, where seven dwarfs found her"
                        + " asleep.",
                "Muhammad Zulkifli Nasution, Ni Luh Putu Wulandari, I Gede Made Suardana, Cut Nyak Dhien,"
                        + " Sisingamangaraja, Tjokroaminoto, Ki Hadjar Dewantara, Moehammad Jamin, Soekarno, Hatta,"
                        + " Sjahrir",
                "Tentukan nilai x jika 3x + 5 = 20. f(x) = x^2 + 2x + 1, maka f'(x) = 2x + 2. sin 30 = 1/2, cos 60 ="
                        + " 1/2. Jika a = 2, b = 3, c = 4 maka a + b + c = 9. x y z",
                "function tambah(a, b) {\n"
                        + " return a + b;\n"
                        + "}\n"
                        + "const arr = [1,2,3];\n"
                        + "arr.forEach((x) => console.log(x));\n"
                        + "for (let i = 0; i < arr.length; i++) { document.getElementById('demo').innerHTML += i; }",
                "| No | x | x² |\n"
                        + "|---|---|---|\n"
                        + "| 1 | 12,5 | 156,25 |\n"
                        + "| 2 | 13,5 | 182,25 |\n"
                        + "| 3 | 14,5 | 210,25 |\n"
                        + "| 4 | 15,5 | 240,25 |\n"
                        + "| 5 | 16,5 | 272,25 |",
                "NaOH, KMnO4, CuSO4, 2-metilpropana, 3-etil-2,2-dimetilheksana, natrium hidrogenkarbonat,"
                        + " polivinilklorida, deoksiribonukleat, adrenokortikotropik, Plasmodium falciparum, Rafflesia"
                        + " arnoldii, Oryza sativa"
            })
    void otherLanguagesNamesFormulasAndCodeAreNotBadByThemselves(String text) {
        assertThat(judge(text).grade()).isEqualTo(Grade.GREEN);
    }

    @Test
    void aPageWithoutTextIsRedAndOneWithNearlyNoneAmberWithTheWayOut() {
        ReadFile file = Pages.of(GOOD + "\n~~~\n\n~~~\nBab 3");

        Quality quality = JUDGE.judge(file);

        assertThat(quality.pages()).extracting(PageQuality::grade).containsExactly(Grade.GREEN, Grade.RED, Grade.AMBER);
        assertThat(quality.pages().get(1).sentence())
                .startsWith("Halaman 2 tidak berisi teks")
                .contains("kirim foto");
        assertThat(quality.pages().get(2).sentence()).startsWith("Halaman 3 hampir tanpa teks");
        assertThat(quality.mostlyRed()).isFalse();
    }

    @Test
    void aPictureThatNothingHasReadIsRedWithItsOwnRemedy() {
        assertThat(judge(new Recognition.Unread("Pasang Tesseract."), "").sentence())
                .isEqualTo("Pasang Tesseract.");
    }

    @Test
    void lettersOfAFontWithoutNamesAreRed() {
        String shifted = GOOD.chars()
                .mapToObj(c -> String.valueOf((char) (Character.isLetter(c) ? c + 3 : c)))
                .collect(Collectors.joining());
        String unnamed = GOOD.chars()
                .mapToObj(c -> String.valueOf((char) (Character.isLetter(c) ? c + 0xe000 : c)))
                .collect(Collectors.joining());

        assertThat(judge(shifted).grade()).isEqualTo(Grade.RED);
        assertThat(judge(unnamed).grade()).isEqualTo(Grade.RED);
        assertThat(judge(unnamed).sentence()).contains("kirim berkas Word");
    }

    @Test
    void lettersApartAndWordsWithoutSpacesAreRed() {
        assertThat(judge(GOOD.replaceAll("(?<=\\p{L})(?=\\p{L})", " ")).sentence())
                .contains("satu-satu");
        assertThat(judge(GOOD.replaceAll("\\s", "")).sentence()).contains("menempel");
    }

    @Test
    void tornSignsAreSeen() {
        String torn = new String(
                GOOD.replace("satu menit", "“satu” menit – ’").getBytes(StandardCharsets.UTF_8),
                Charset.forName("windows-1252"));

        assertThat(judge(torn).grade()).isEqualTo(Grade.AMBER);
        assertThat(judge(torn).sentence()).contains("â€™").contains("UTF-8");
    }

    @Test
    void bulletsOfASymbolFontAreNoFault() {
        assertThat(judge(GOOD.lines().map(line -> "\uf0b7 " + line).collect(Collectors.joining("\n")))
                        .grade())
                .isEqualTo(Grade.GREEN);
    }

    @Test
    void recognisedTextIsJudgedByItsConfidenceAndItsWords() {
        assertThat(judge(new Recognition.Recognised(0.93), GOOD).grade()).isEqualTo(Grade.GREEN);
        assertThat(judge(new Recognition.Recognised(0.7), GOOD).grade()).isEqualTo(Grade.AMBER);
        assertThat(judge(new Recognition.Recognised(0.5), GOOD).grade()).isEqualTo(Grade.RED);
        assertThat(judge(new Recognition.Recognised(0.85), noisy()).grade()).isEqualTo(Grade.RED);
        assertThat(judge(new Recognition.Recognised(0.85), noisy()).sentence()).contains("Foto ulang");
    }

    @Test
    void brokenFormulasMakeAPageAmberAndAreCounted() {
        ReadFile file = new ReadFile(
                FileType.PDF,
                "",
                List.of(new ReadPage(
                        1,
                        "12",
                        List.of(ReadBlock.paragraph(GOOD), new ReadBlock(Block.Kind.DEBRIS, 0, "x2 b y")),
                        new Recognition.Text())),
                List.of());

        assertThat(JUDGE.judge(file).pages().getFirst().sentence())
                .startsWith("1 rumus di halaman 1 (tercetak 12) terbaca rusak");
    }

    @Test
    void theSameLineOverAndOverIsAmber() {
        assertThat(judge("Pintar itu perlu berlatih setiap hari.\n".repeat(12)).sentence())
                .contains("12 kali");
    }

    @Test
    void aFileThatIsMostlyRedSaysSo() {
        assertThat(JUDGE.judge(Pages.of("\n~~~\n\n~~~\n" + GOOD)).mostlyRed()).isTrue();
    }

    @Test
    void noShippedChapterIsAnythingButGreen() {
        assertThat(Pages.shipped())
                .hasSizeGreaterThan(20)
                .allMatch(file -> JUDGE.judge(file).pages().getFirst().grade() == Grade.GREEN);
    }

    private static String noisy() {
        Random random = new Random(1);
        return GOOD.chars()
                .mapToObj(c -> String.valueOf(
                        Character.isLetter(c) && random.nextDouble() < 0.25
                                ? "l1Irnvcsmfj|".charAt(random.nextInt(12))
                                : (char) c))
                .collect(Collectors.joining());
    }

    private static PageQuality judge(String text) {
        return judge(new Recognition.Text(), text);
    }

    private static PageQuality judge(Recognition recognition, String text) {
        List<ReadBlock> blocks = text.isBlank() ? List.of() : List.of(ReadBlock.paragraph(text));
        ReadFile file = new ReadFile(FileType.PDF, "", List.of(new ReadPage(1, "", blocks, recognition)), List.of());
        return JUDGE.judge(file).pages().getFirst();
    }
}
