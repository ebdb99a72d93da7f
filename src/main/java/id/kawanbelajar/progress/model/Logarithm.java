package id.kawanbelajar.progress.model;

import java.util.stream.IntStream;

/** Natural logarithms of counts, the same to the last bit on every machine; small ones are looked up. */
final class Logarithm {
    private static final double[] SMALL =
            IntStream.range(0, 4096).mapToDouble(n -> StrictMath.log(1.0 + n)).toArray();

    private Logarithm() {}

    /** Returns ln(1 + count). */
    static double ofOnePlus(int count) {
        return count < SMALL.length ? SMALL[count] : StrictMath.log(1.0 + count);
    }
}
