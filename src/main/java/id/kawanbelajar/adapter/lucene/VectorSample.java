package id.kawanbelajar.adapter.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.VectorUtil;

/**
 * Some vectors of a field, evenly taken from the whole index.
 *
 * @param vectors of length one, all of one size; may be none
 */
record VectorSample(List<float[]> vectors) {
    /** Their pairs, two thousand, give the spread to within a few hundredths of itself. */
    private static final int SIZE = 64;

    /** Where there is too little to tell; near what e5 has, whose similarities lie closest together. */
    private static final double UNKNOWN = 0.02;

    private static final double LEAST = 0.001;

    static VectorSample of(IndexReader reader, String field) throws IOException {
        List<float[]> sample = new ArrayList<>();
        int step = Math.max(1, reader.maxDoc() / SIZE);
        for (LeafReaderContext leaf : reader.leaves()) {
            FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
            for (int i = 0; values != null && i < values.size() && sample.size() < SIZE; i += step) {
                sample.add(values.vectorValue(i).clone());
            }
        }
        return new VectorSample(sample);
    }

    /** Returns the standard deviation of the similarity of their pairs, more than zero. */
    double spread() {
        double sum = 0;
        double squares = 0;
        int pairs = 0;
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = 0; j < i; j++) {
                double cosine = VectorUtil.dotProduct(vectors.get(i), vectors.get(j));
                sum += cosine;
                squares += cosine * cosine;
                pairs++;
            }
        }
        if (pairs < SIZE) {
            return UNKNOWN;
        }
        double mean = sum / pairs;
        return Math.max(LEAST, Math.sqrt(Math.max(0, squares / pairs - mean * mean)));
    }
}
