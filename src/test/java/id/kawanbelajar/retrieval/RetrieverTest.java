package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.Shelf;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrieverTest {
    @TempDir
    Path folder;

    private LuceneIndex index;
    private Retriever retriever;
    private final Meaning none = new Meaning(null, Meaning.PATIENCE);

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, InstantSource.fixed(Instant.EPOCH));
        retriever = new Retriever(index.search(), none, 20);
    }

    @AfterEach
    void close() {
        none.close();
        index.close();
    }

    private void put(Material material, List<Passage> passages) {
        index.replace(material, "h", passages);
        index.publish(index.materials());
        index.commit();
    }

    private Passage first(String question, Scope scope) {
        return retriever.find(question, scope).hits().getFirst().passage();
    }

    @Test
    void whatIsWrittenForTheReadersYearComesFirstAmongThoseThatSayAsMuch() {
        for (int year : List.of(5, 8)) {
            Material material = Shelf.material("buku/" + year, "ipa", year, Audience.STUDENT);
            put(material, Shelf.passages(material, "Gaya adalah tarikan atau dorongan. Ini buku kelas " + year + "."));
        }

        for (int year : List.of(5, 8)) {
            Scope scope = new Scope(null, null, Audience.STUDENT, new Kelas(year));
            assertThat(first("apa itu gaya", scope).material().kelas().number()).isEqualTo(year);
        }
    }

    @Test
    void whatStandsInAnotherYearAloneIsFoundAllTheSame() {
        Material material = Shelf.material("buku/5", "ipa", 5, Audience.STUDENT);
        put(material, Shelf.passages(material, "Gaya adalah tarikan atau dorongan."));

        Finding finding = retriever.find("apa itu gaya", new Scope(null, null, Audience.STUDENT, new Kelas(12)));

        assertThat(finding.enough()).isTrue();
    }

    @Test
    void aGlossaryAnswersWhereNothingElseDefines() {
        Material material = Shelf.forStudents("smp/ipa/8/01-sel");
        put(
                material,
                List.of(
                        passage(
                                material,
                                0,
                                "Respirasi",
                                "Respirasi sel adalah penguraian glukosa di dalam sel. Sel memerlukan energi, dan sel mendapatkannya dari glukosa."),
                        passage(
                                material,
                                1,
                                "Glosarium",
                                "Sel adalah satuan terkecil makhluk hidup. Glukosa adalah gula.")));

        assertThat(first("apa itu sel", Scope.STUDENT).text()).startsWith("Sel adalah");
    }

    private static Passage passage(Material material, int number, String heading, String text) {
        return new Passage(material.id() + "#" + number, material, List.of("Bab", heading), "1", 0, text);
    }
}
