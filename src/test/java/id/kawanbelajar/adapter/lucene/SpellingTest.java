package id.kawanbelajar.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Material;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {
    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(String... texts) {
        Material material = Shelf.forStudents("smp/ipa/8/01");
        index.replace(material, "1", Shelf.passages(material, texts));
        index.publish(Set.of(material.id()));
        index.commit();
    }

    @Test
    void aWordWithoutVowelsMeansTheOneWithItsConsonants() {
        put("Fotosintesis terjadi di kloroplas.");
        assertThat(index.search().closest("fotosntsis")).contains("fotosintesis");
    }

    @Test
    void theMoreFrequentOfTwoWordsWithTheSameConsonantsWins() {
        put("kalori makanan", "kelari di lapangan", "kalori sehari");
        assertThat(index.search().closest("klri")).contains("kalori");
    }

    @Test
    void aWordThatBeginsWithAnotherLetterIsNotMeant() {
        put("Ukuran benda.");
        assertThat(index.search().closest("krn")).isEmpty();
    }

    @Test
    void aMisspeltWordIsFoundAmongManyThousandsOfTheSameFirstLetter() {
        List<String> texts = new ArrayList<>();
        for (char a = 'b'; a <= 'z'; a++) {
            for (char b = 'b'; b <= 'z'; b++) {
                texts.add("k%ca%ci%ce k%co%cu%ci".formatted(a, b, a, b, a, b));
            }
        }
        texts.add("Kelembapan udara.");
        put(texts.toArray(String[]::new));
        assertThat(index.search().closest("klmbpn")).contains("kelembapan");
    }

    @Test
    void aWordThatIsNoSlipIsNotCorrected() {
        put("Tulislah dengan singkat.", "Letak benda itu singkat.", "Letak kota.");
        assertThat(index.search().closest("songket")).isEmpty();
        assertThat(index.search().closest("ketak")).isEmpty();
    }

    @Test
    void aShortSlipCountsOnlyWhereTheWordIsNotMetOnce() {
        put("Hepburn lahir di sana.", "Energi panas.", "Energi gerak.");
        assertThat(index.search().closest("enegri")).contains("energi");
        assertThat(index.search().closest("hepbern")).isEmpty();
    }
}
