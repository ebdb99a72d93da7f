package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {
    private final Stemmer stemmer = new Stemmer();

    @ParameterizedTest
    @CsvSource({
        "bukuku, buku",
        "bukumu, buku",
        "daunnya, daun",
        "bacalah, baca",
        "siapakah, siapa",
        "kulitkupun, kulit",
        "pelajarannyalah, ajar",
    })
    void clitics(String word, String root) {
        assertThat(stemmer.stem(word)).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "menyapu, sapu",
        "menulis, tulis",
        "memukul, pukul",
        "mengirim, kirim",
        "mengubah, ubah",
        "mengebom, bom",
        "membaca, baca",
        "menjual, jual",
        "melihat, lihat",
        "menyanyi, nyanyi",
        "menilai, nilai",
        "memasak, masak",
        "mempelajari, ajar",
        "memperbaiki, baik",
        "penyerapan, serap",
        "pengetahuan, tahu",
        "pembelajaran, ajar",
        "perubahan, ubah",
        "keadaan, ada",
        "berambut, rambut",
        "bekerja, kerja",
        "dipelajari, ajar",
        "serapan, serap",
        "percepatan, cepat",
    })
    void confixesAndAllomorphs(String word, String root) {
        assertThat(stemmer.stem(word)).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"permata", "ikan", "bulan", "negeri", "kepala", "meter", "beruang", "satuan", "energi", "sel"})
    void whatOnlyLooksAffixedStaysWhole(String word) {
        assertThat(stemmer.stem(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2o", "co2", "x2", "2x", "c6h12o6", "δ", "ber2"})
    void formulasNeverChange(String formula) {
        assertThat(stemmer.stem(formula)).isEqualTo(formula);
    }

    @ParameterizedTest
    @CsvSource({"berfluktuasi, fluktuasi", "zorkelinnya, zorkelin", "dizorkelkan, zorkel", "mandela, mandela"})
    void ofAnUnknownRootOnlyWhatMustBeAnAffixComesOff(String word, String rest) {
        assertThat(stemmer.stem(word)).isEqualTo(rest);
    }

    /** Lucene's stemmer has 0.71 of the first and 0.79 of the second; the second also has derived words as lemmas. */
    @ParameterizedTest
    @CsvSource({"sastrawi_tests.tsv, 0.92", "ud_csui_lemmas.tsv, 0.90"})
    void agreesWithWhatLinguistsSay(String file, double least) throws IOException {
        List<String[]> rows = rows(SharedData.file("stem_gold/" + file));
        double right =
                rows.stream().filter(row -> stemmer.stem(row[0]).equals(row[1])).count();
        assertThat(right / rows.size()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void theStemOfAStemIsItself() throws IOException {
        assertThat(rows(SharedData.file("stem_gold/ud_csui_lemmas.tsv")).stream()
                        .map(row -> stemmer.stem(row[0]))
                        .filter(stem -> !stemmer.stem(stem).equals(stem)))
                .isEmpty();
    }

    /** Single words only: the index never sees a hyphen. */
    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(row -> Arrays.stream(row).limit(2).allMatch(word -> word.matches("[a-z]+")))
                .toList();
    }
}
