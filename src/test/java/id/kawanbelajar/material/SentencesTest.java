package id.kawanbelajar.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final List<String> PIECES = List.of(
            "Air menguap. ",
            "Menurut Dr. Sri, ",
            "$v = \\frac{s. T}{t}$ ",
            "$$a. B = 2.5$$",
            "\n\n",
            "\n",
            "dll. ",
            "No. 5 ",
            "1.000 ",
            "2,5 ",
            "\"Ayo! Kata ibu.\" ",
            "(lihat hal. 3. Oke) ",
            "| a. B | c. D |\n",
            "|---|---|\n",
            "- satu. Dua\n",
            "1. butir\n",
            "… Lalu ",
            "Apa? ",
            "B. J. Habibie ",
            "$5 dan $10. ",
            "“Wah. Itu” ",
            "Ū🌱. ",
            "\t",
            "...");

    @Test
    void endsASentenceBeforeACapitalLetter() {
        assertThat(split("Air menguap. Uap naik! Mengapa? Karena ringan."))
                .containsExactly("Air menguap.", "Uap naik!", "Mengapa?", "Karena ringan.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lihat hlm. 12 dan No. 5 di Jl. Merdeka.",
                "Menurut Prof. Dr. Ir. B. J. Habibie pesawat itu stabil.",
                "Rumah R.A. Kartini dan W.R. Supratman dekat.",
                "Panjangnya 2,5 meter dan beratnya 1.000 gram.",
                "Sapi, kambing, dll. termasuk herbivora.",
                "Rani bertanya, \"Mengapa langit biru? Aku heran.\" sambil menunjuk.",
                "\"Wah!\" seru Budi.",
                "Kelajuan $v = \\frac{s}{t}. X$ dipakai di sini.",
                "Ia berhenti… lalu pergi.",
                "Air (lihat Gambar 2. Bagan air) menguap.",
                "Pukul 07.30 mereka berangkat.",
                "Situs kemdikbud.go.id memuatnya."
            })
    void keepsASentenceWhole(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void endsASentenceAfterALetterThatNamesSomething() {
        assertThat(split("Jeruk kaya vitamin C. Buah lain juga."))
                .containsExactly("Jeruk kaya vitamin C.", "Buah lain juga.");
        assertThat(split("Ada sapi, dll. Semua makan rumput."))
                .containsExactly("Ada sapi, dll.", "Semua makan rumput.");
        assertThat(split("Ini wali kelas, Budi, S.Pd. Beliau baik."))
                .containsExactly("Ini wali kelas, Budi, S.Pd.", "Beliau baik.");
        assertThat(split("Begitulah segala hal. Kemudian pada 1945. Itu merdeka."))
                .containsExactly("Begitulah segala hal.", "Kemudian pada 1945.", "Itu merdeka.");
    }

    @Test
    void endsASentenceAfterTheNumberThatASumOrARatioComesTo() {
        assertThat(split("Hasilnya menjadi 1 : 4. Laju adalah perbandingan."))
                .containsExactly("Hasilnya menjadi 1 : 4.", "Laju adalah perbandingan.");
        assertThat(split("Jadi, x = 4. Lalu periksa.")).containsExactly("Jadi, x = 4.", "Lalu periksa.");
        assertThat(split("Caranya: 1. Tulis soal.")).containsExactly("Caranya: 1. Tulis soal.");
    }

    @Test
    void countsATableAndEachListItemAsOne() {
        String text =
                "Tahapnya:\n- Menguap. Air naik.\n- Mengembun\n\n| A. B | C |\n|---|---|\n| 1 | 2 |\n\nSelesai. Ya.";

        assertThat(split(text))
                .containsExactly(
                        "Tahapnya:",
                        "- Menguap. Air naik.",
                        "- Mengembun",
                        "| A. B | C |\n|---|---|\n| 1 | 2 |",
                        "Selesai.",
                        "Ya.");
    }

    @Test
    void leavesNothingOutAndSplitsNoFormulaOrRowWhateverTheText() {
        RandomGenerator random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String text = randomText(random);
            List<Sentences.Span> spans = Sentences.of(text);

            assertThat(withoutSpans(text, spans)).as(text).isBlank();
            assertThat(Formulas.in(text)).as(text).allMatch(formula -> uncut(formula, spans));
        }
    }

    @Test
    void isQuickOnHugeAndHostileText() {
        for (String piece : List.of("$", "a. ", "\"", "(", ". ", "|", "- \n", "$$x")) {
            assertThat(Sentences.of(piece.repeat(200_000))).isNotNull();
        }
    }

    private static String randomText(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String withoutSpans(String text, List<Sentences.Span> spans) {
        StringBuilder rest = new StringBuilder();
        int last = 0;
        for (Sentences.Span span : spans) {
            rest.append(text, last, span.start());
            last = span.end();
        }
        return rest.append(text.substring(last)).toString();
    }

    private static boolean uncut(Sentences.Span formula, List<Sentences.Span> spans) {
        return spans.stream()
                .noneMatch(s -> (s.start() > formula.start() && s.start() < formula.end())
                        || (s.end() > formula.start() && s.end() < formula.end()));
    }

    private static List<String> split(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }
}
