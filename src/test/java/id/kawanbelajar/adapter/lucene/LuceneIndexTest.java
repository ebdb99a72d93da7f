package id.kawanbelajar.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.QueryVector;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.wording.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z"));
    private static final Material LEAF = Shelf.forStudents("smp/ipa/8/01-daun");
    private static final Material HEART = Shelf.material("sma/biologi/11/01-jantung", "biologi", 11, Audience.STUDENT);
    private static final Material KEY = Shelf.material("smp/ipa/8/kunci", "ipa", 8, Audience.TEACHER);

    @TempDir
    Path folder;

    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder.resolve("indeks"), CLOCK);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(Material material, String... texts) {
        index.replace(material, "hash", Shelf.passages(material, texts));
    }

    private void publishAll() {
        index.publish(index.materials());
        index.commit();
    }

    @Test
    void whatIsFoundIsThePassageAsItWasPutIn() {
        List<Passage> passages = Shelf.passages(LEAF, "Klorofil menyerap cahaya.", "Stomata adalah mulut daun.");
        index.replace(LEAF, "h1", passages);
        publishAll();

        assertThat(index.search().search(new Wording(index.search()).of("stomata"), null, Scope.STUDENT, 5))
                .extracting(Hit::passage)
                .containsExactly(passages.get(1));
        assertThat(index.contentHash(LEAF.id())).contains("h1");
        assertThat(index.passages(LEAF.id())).isEqualTo(passages);
    }

    @Test
    void nothingIsSeenBeforeTheCommit() {
        put(LEAF, "Klorofil menyerap cahaya.");
        index.publish(Set.of(LEAF.id()));

        assertThat(Shelf.found(index.search(), "klorofil")).isEmpty();
        index.commit();
        assertThat(Shelf.found(index.search(), "klorofil")).hasSize(1);
    }

    @Test
    void aReplacedMaterialShowsOnlyItsNewText() {
        put(LEAF, "Klorofil menyerap cahaya.", "Klorofil berwarna hijau.");
        publishAll();
        put(LEAF, "Klorofil ada di kloroplas.");
        publishAll();

        assertThat(Shelf.found(index.search(), "klorofil")).containsExactly("Klorofil ada di kloroplas.");
    }

    @Test
    void aRemovedMaterialIsGone() {
        put(LEAF, "Klorofil menyerap cahaya.");
        publishAll();
        index.remove(LEAF.id());
        index.commit();

        assertThat(Shelf.found(index.search(), "klorofil")).isEmpty();
        assertThat(index.contentHash(LEAF.id())).isEmpty();
        assertThat(index.materials()).isEmpty();
    }

    @Test
    void onlyPublishedMaterialsAreFoundAlsoAfterOpeningAgain() {
        put(LEAF, "Klorofil menyerap cahaya.");
        put(HEART, "Klorofil tidak ada di jantung.");
        index.publish(Set.of(HEART.id()));
        index.commit();
        assertThat(Shelf.found(index.search(), "klorofil")).containsExactly("Klorofil tidak ada di jantung.");

        index.publish(Set.of(LEAF.id()));
        index.commit();
        index.close();
        open();

        assertThat(Shelf.found(index.search(), "klorofil")).containsExactly("Klorofil menyerap cahaya.");
        assertThat(index.published()).containsExactly(LEAF.id());
    }

    @Test
    void teachersMaterialNeverReachesAStudent() {
        put(LEAF, "Klorofil menyerap cahaya.");
        put(KEY, "Kunci: klorofil.");
        publishAll();

        assertThat(Shelf.found(index.search(), "kunci klorofil")).containsExactly("Klorofil menyerap cahaya.");
        assertThat(Shelf.found(index.search(), "kunci klorofil", new Scope(null, null, Audience.TEACHER)))
                .hasSize(2);
    }

    @Test
    void aSearchMayBeNarrowedToASubjectAndAYear() {
        put(LEAF, "Sel daun.");
        put(HEART, "Sel otot jantung.");
        publishAll();

        assertThat(Shelf.found(index.search(), "sel", Scope.STUDENT.withMapel("biologi")))
                .containsExactly("Sel otot jantung.");
        assertThat(Shelf.found(index.search(), "sel", new Scope(null, new Kelas(8), Audience.STUDENT)))
                .containsExactly("Sel daun.");
    }

    @Test
    void meaningFindsWhatSharesNoWord() {
        List<Passage> passages = Shelf.passages(LEAF, "Klorofil menyerap cahaya.", "Stomata adalah mulut daun.");
        index.replace(LEAF, "h", passages);
        publishAll();
        assertThat(index.withoutVectors("m")).containsExactly(LEAF.id());
        index.addVectors(LEAF.id(), "m", passages, List.of(new float[] {1, 0}, new float[] {0, 1}));
        index.commit();

        assertThat(index.withoutVectors("m")).isEmpty();
        assertThat(index.search()
                        .search(
                                new Wording(index.search()).of("pori"),
                                new QueryVector("m", new float[] {0.6f, 0.8f}),
                                Scope.STUDENT,
                                5))
                .extracting(hit -> hit.passage().text(), hit -> Math.round(hit.cosine() * 10))
                .containsExactly(tuple("Stomata adalah mulut daun.", 8L), tuple("Klorofil menyerap cahaya.", 6L));
    }

    @Test
    void vectorsOfAnotherModelOrSizeAreNotCompared() {
        List<Passage> passages = Shelf.passages(LEAF, "Klorofil menyerap cahaya.");
        index.replace(LEAF, "h", passages);
        publishAll();
        index.addVectors(LEAF.id(), "lama", passages, List.of(new float[] {1, 0}));
        index.commit();

        assertThat(index.withoutVectors("baru")).containsExactly(LEAF.id());
        assertThat(index.search()
                        .search(
                                new Wording(index.search()).of("klorofil"),
                                new QueryVector("baru", new float[] {1, 0, 0}),
                                Scope.STUDENT,
                                5))
                .extracting(Hit::cosine)
                .containsExactly(0.0);
        index.addVectors(LEAF.id(), "baru", passages, List.of(new float[] {0, 1, 0}));
        index.commit();
        assertThat(index.withoutVectors("baru")).isEmpty();
    }

    @Test
    void vectorsOfAnOldTextAreDropped() {
        List<Passage> old = Shelf.passages(LEAF, "Klorofil menyerap cahaya.");
        index.replace(LEAF, "h1", old);
        publishAll();
        put(LEAF, "Klorofil ada di kloroplas.");
        index.addVectors(LEAF.id(), "m", old, List.of(new float[] {1, 0}));
        index.commit();

        assertThat(Shelf.found(index.search(), "klorofil")).containsExactly("Klorofil ada di kloroplas.");
        assertThat(index.withoutVectors("m")).containsExactly(LEAF.id());
    }

    @Test
    void aSecondWriterIsToldToWaitWhileReadersMayCome() {
        put(LEAF, "Klorofil menyerap cahaya.");
        publishAll();

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> LuceneIndex.open(folder.resolve("indeks"), CLOCK))
                .matches(UnavailableException::worthRetrying);
        try (LuceneSearch reader = LuceneSearch.open(folder.resolve("indeks"))) {
            assertThat(Shelf.found(reader, "klorofil")).hasSize(1);
        }
    }
}
