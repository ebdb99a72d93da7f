package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.retrieval.QueryVector;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/** The vectors of the candidates of one search, as they were made, not as the index rounds them. */
final class CandidateVectors {
    /** As many of a candidate's neighbours say whether it is near to everything. */
    private static final int NEIGHBOURS = 3;

    private final float[] @Nullable [] vectors;
    private final double[] cosines;

    private CandidateVectors(float[] @Nullable [] vectors, double[] cosines) {
        this.vectors = vectors;
        this.cosines = cosines;
    }

    /**
     * Reads them.
     *
     * @param docs ascending
     * @param question null where meaning takes no part
     */
    static CandidateVectors of(IndexReader reader, int[] docs, @Nullable QueryVector question) throws IOException {
        float[] @Nullable [] vectors = new float[docs.length][];
        double[] cosines = new double[docs.length];
        if (question == null) {
            return new CandidateVectors(vectors, cosines);
        }
        String field = Fields.vector(question.model());
        DocsByLeaf.each(reader, docs, (leaf, from, to) -> {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
            if (values == null) {
                return;
            }
            DocIndexIterator place = values.iterator();
            for (int i = from; i < to; i++) {
                if (DocsByLeaf.reaches(place, docs[i] - leaf.docBase)) {
                    vectors[i] = values.vectorValue(place.index()).clone();
                    cosines[i] = VectorUtil.dotProduct(vectors[i], question.values());
                }
            }
        });
        return new CandidateVectors(vectors, cosines);
    }

    /** Returns the similarity of each candidate to the question; zero where there is no vector. */
    double[] cosines() {
        return cosines;
    }

    /** Returns how similar a candidate is on average to those of the others that it is most similar to; zero without a vector. */
    double crowd(int candidate) {
        float[] own = vectors[candidate];
        if (own == null) {
            return 0;
        }
        double[] others = IntStream.range(0, vectors.length)
                .filter(i -> i != candidate && vectors[i] != null)
                .mapToDouble(i -> VectorUtil.dotProduct(own, vectors[i]))
                .sorted()
                .toArray();
        return Arrays.stream(others, Math.max(0, others.length - NEIGHBOURS), others.length)
                .average()
                .orElse(0);
    }
}
