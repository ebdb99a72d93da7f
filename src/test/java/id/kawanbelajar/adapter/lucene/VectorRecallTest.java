package id.kawanbelajar.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.QueryVector;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.hnsw.HnswGraphProvider;
import org.apache.lucene.codecs.perfield.PerFieldKnnVectorsFormat;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors of one byte a number, with a graph or without, against comparing all floats. */
class VectorRecallTest {
    private static final String MODEL = "acak";
    private static final int SIZE = 48;
    private static final int QUESTIONS = 50;
    private static final Material BOOK = Shelf.forStudents("smp/ipa/8/01");

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(7);
    private final List<float[]> topics =
            IntStream.range(0, 200).mapToObj(i -> noise()).toList();

    private float[] noise() {
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    /** As texts are: near to a topic or two, and all of them on one side of the space. */
    private float[] meaning() {
        float[] one = topics.get(random.nextInt(topics.size()));
        float[] two = topics.get(random.nextInt(topics.size()));
        float[] vector = noise();
        double squares = 0;
        for (int i = 0; i < SIZE; i++) {
            vector[i] = vector[i] * 0.7f + one[i] + two[i] * 0.5f + 1;
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < SIZE; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private List<Passage> passages(int count) {
        return Shelf.passages(
                BOOK, IntStream.range(0, count).mapToObj(i -> "Bagian " + i).toArray(String[]::new));
    }

    private void fill(LuceneIndex index, List<Passage> passages, List<float[]> vectors) {
        index.replace(BOOK, "1", passages);
        index.publish(Set.of(BOOK.id()));
        index.commit();
        index.addVectors(BOOK.id(), MODEL, passages, vectors);
        index.settle();
    }

    private double recallAtTen(int count) {
        List<Passage> passages = passages(count);
        List<float[]> vectors = new ArrayList<>();
        passages.forEach(passage -> vectors.add(meaning()));
        int found = 0;
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            fill(index, passages, vectors);
            for (int q = 0; q < QUESTIONS; q++) {
                float[] question = meaning();
                double tenth = tenth(vectors, question);
                for (Hit hit : nearest(index, question)) {
                    found += hit.cosine() > tenth - 1e-6 ? 1 : 0;
                }
            }
        }
        return found / (10.0 * QUESTIONS);
    }

    /** Returns the cosine of the tenth of all. */
    private static double tenth(List<float[]> vectors, float[] question) {
        double[] all = vectors.stream()
                .mapToDouble(each -> dot(each, question))
                .sorted()
                .toArray();
        return all[all.length - 10];
    }

    private static List<Hit> nearest(LuceneIndex index, float[] question) {
        return index.search()
                .search(new Wording(index.search()).of("xyz"), new QueryVector(MODEL, question), Scope.STUDENT, 10);
    }

    private boolean hasGraph() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            for (LeafReaderContext leaf : reader.leaves()) {
                PerFieldKnnVectorsFormat.FieldsReader vectors =
                        (PerFieldKnnVectorsFormat.FieldsReader) ((CodecReader) leaf.reader()).getVectorReader();
                String field = Fields.vector(MODEL);
                if (vectors.getFieldReader(field) instanceof HnswGraphProvider graphs
                        && graphs.getGraph(field).size() > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void belowNineThousandAllAreCompared() throws IOException {
        assertThat(recallAtTen(3000)).isGreaterThanOrEqualTo(0.999);
        assertThat(hasGraph()).isFalse();
    }

    @Test
    void theGraphOfManyFindsNearlyAll() throws IOException {
        assertThat(recallAtTen(9500)).isGreaterThanOrEqualTo(0.98);
        assertThat(hasGraph()).isTrue();
    }

    @Test
    void theCosineOfAHitIsThatOfItsFloats() {
        List<Passage> passages = passages(20);
        List<float[]> vectors = new ArrayList<>();
        passages.forEach(passage -> vectors.add(meaning()));
        try (LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC())) {
            fill(index, passages, vectors);
            float[] question = meaning();
            Hit best = nearest(index, question).getFirst();
            float[] its = vectors.get(passages.indexOf(best.passage()));
            assertThat(best.cosine()).isCloseTo(dot(its, question), Offset.offset(1e-6));
        }
    }
}
