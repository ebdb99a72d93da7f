package id.kawanbelajar.adapter.lucene;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * How the index lies on the disk: as Lucene does it, but vectors of one byte a number are what is searched. Up to about
 * nine thousand of them in a segment are all compared, which is exact and as quick; more get a graph. The floats stay
 * beside them (4 bytes a number), because merging needs them and the few candidates of a question are compared by them.
 */
final class IndexCodec extends Lucene104Codec {
    /** A graph is made where its search would visit fewer vectors than there are: at 1,000 × ln n &lt; n, so n &gt; 9,118. */
    private static final int EXACT_BELOW = 1000;

    private static final int NEIGHBOURS = 16;
    private static final int BEAM = 100;

    private static final KnnVectorsFormat VECTORS = new Lucene104HnswScalarQuantizedVectorsFormat(
            ScalarEncoding.SEVEN_BIT, NEIGHBOURS, BEAM, 1, null, EXACT_BELOW);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return VECTORS;
    }
}
