package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.VectorFile;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.lucene.Shelf;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.retrieval.wording.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    void theIndexAnswersWhileVectorsAreMade() {
        List<List<String>> answers = new ArrayList<>();
        fill(new Asking(embedder, answers)).fill((done, all) -> {});

        assertThat(answers)
                .hasSizeGreaterThan(1)
                .allSatisfy(found -> assertThat(found).first().isEqualTo("Bagian ke7"));
    }

    /** Lets somebody else ask the index before it makes a vector. */
    private final class Asking implements Embedder {
        private final Embedder model;
        private final List<List<String>> answers;

        Asking(Embedder model, List<List<String>> answers) {
            this.model = model;
            this.answers = answers;
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            answers.add(CompletableFuture.supplyAsync(() -> Shelf.found(index.search(), "bagian ke7"))
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join());
            return model.passages(texts);
        }

        @Override
        public String model() {
            return model.model();
        }

        @Override
        public int size() {
            return model.size();
        }

        @Override
        public float[] query(String text) {
            return model.query(text);
        }

        @Override
        public void close() {
            model.close();
        }
    }

    @Test
    void scoresAreThoseOfAnIndexThatNeverHeldAnythingElse() {
        index.replace(LEAF, "lama", Shelf.passages(LEAF, "Bagian ke7 lama sekali", "Bagian ke7 juga", "ke7"));
        index.commit();
        Material other = Shelf.forStudents("smp/ipa/8/02-akar");
        String[] texts = {"Bagian ke7 dari akar", "Batang", "Akar tunggang"};
        index.replace(LEAF, "baru", Shelf.passages(LEAF, "Bagian ke7 daun", "Tulang daun"));
        index.replace(other, "h", Shelf.passages(other, texts));
        index.publish(index.materials());
        index.commit();
        fill(embedder).fill((done, all) -> {});

        try (LuceneIndex fresh = LuceneIndex.open(folder.resolve("lain"), InstantSource.fixed(Instant.EPOCH))) {
            fresh.replace(LEAF, "baru", Shelf.passages(LEAF, "Bagian ke7 daun", "Tulang daun"));
            fresh.replace(other, "h", Shelf.passages(other, texts));
            fresh.publish(fresh.materials());
            fresh.commit();
            assertThat(scores(index)).isEqualTo(scores(fresh));
        }
    }

    private static List<Double> scores(LuceneIndex from) {
        return from.search().search(new Wording(from.search()).of("bagian ke7 akar"), null, Scope.STUDENT, 10).stream()
                .map(Hit::keyword)
                .toList();
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
