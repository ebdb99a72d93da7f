package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.VectorFile;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.Shelf;
import id.kawanbelajar.material.Material;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillVectorsTest {
    private static final Material LEAF = Shelf.forStudents("smp/ipa/8/01-daun");

    @TempDir
    Path folder;

    private LuceneIndex index;
    private final HashedEmbedder embedder = new HashedEmbedder();

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder.resolve("indeks"), InstantSource.fixed(Instant.EPOCH));
        String[] texts = IntStream.range(0, 40).mapToObj(i -> "Bagian ke" + i).toArray(String[]::new);
        index.replace(LEAF, "h", Shelf.passages(LEAF, texts));
        index.publish(index.materials());
        index.commit();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private FillVectors fill(Embedder model) {
        return new FillVectors(index, new VectorFile(folder.resolve("vektor")), model);
    }

    @Test
    void everyPassageGetsItsVectorAndProgressIsTold() {
        List<Integer> told = new ArrayList<>();
        fill(embedder).fill((done, all) -> told.add(done));

        assertThat(index.withoutVectors(embedder.model())).isEmpty();
        assertThat(embedder.passagesSoFar()).isEqualTo(40);
        assertThat(told).isSorted().endsWith(40);
    }

    @Test
    void whatWasStoppedGoesOnWhereItWas() {
        fill(embedder).fill((done, all) -> Thread.currentThread().interrupt());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(index.withoutVectors(embedder.model())).containsExactly(LEAF.id());
        int made = embedder.passagesSoFar();

        fill(embedder).fill((done, all) -> {});

        assertThat(made).isBetween(1, 39);
        assertThat(embedder.passagesSoFar()).isEqualTo(40);
        assertThat(index.withoutVectors(embedder.model())).isEmpty();
    }

    @Test
    void anotherModelFillsAgain() {
        fill(embedder).fill((done, all) -> {});
        HashedEmbedder other = new HashedEmbedder("lain");

        fill(other).fill((done, all) -> {});

        assertThat(other.passagesSoFar()).isEqualTo(40);
        assertThat(index.withoutVectors("lain")).isEmpty();
    }
}
