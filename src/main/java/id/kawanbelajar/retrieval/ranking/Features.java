package id.kawanbelajar.retrieval.ranking;

import java.util.List;

/**
 * What the second look sees of a candidate, each from 0 to about 1; and, in the same shape, what each of these is worth.
 *
 * @param keyword keyword score, as a share of the best candidate's
 * @param perRarity keyword score for each unit of rarity that is asked for
 * @param near how near the meaning is to the nearest candidate's: 1 for that one, 0 from {@link SecondLook#FAR} on
 * @param apart how far it is from what it is most similar to among the candidates: 0 for the one that is nearest to others, 1
 *     from {@link SecondLook#FAR} on
 * @param defines whether it says what the thing asked about is
 * @param coverage share of the question that the passage speaks of, rare words counting more
 * @param sentence the same of its best sentence, headings included
 * @param kind the same of its best sentence that holds the kind of thing asked for: a person, a time, a number, …
 * @param early how early the best sentence stands, 1 for the first
 */
public record Features(
        double keyword,
        double perRarity,
        double near,
        double apart,
        double defines,
        double coverage,
        double sentence,
        double kind,
        double early) {
    /** Names of the features, in the order of {@link #values}. */
    public static final List<String> NAMES =
            List.of("keyword", "per_rarity", "near", "apart", "defines", "coverage", "sentence", "kind", "early");

    public Features {
        if (!Double.isFinite(keyword + perRarity + near + apart + defines + coverage + sentence + kind + early)) {
            throw new IllegalArgumentException("a feature is a number");
        }
    }

    /** Makes one of values in the order of {@link #NAMES}. */
    public static Features of(double[] values) {
        if (values.length != NAMES.size()) {
            throw new IllegalArgumentException("%d values, not %d".formatted(values.length, NAMES.size()));
        }
        return new Features(
                values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8]);
    }

    /** Returns the values in the order of {@link #NAMES}. */
    public double[] values() {
        return new double[] {keyword, perRarity, near, apart, defines, coverage, sentence, kind, early};
    }

    /** Returns the sum of the features, each times its weight. */
    public double weighted(Features weights) {
        double[] mine = values();
        double[] worth = weights.values();
        double sum = 0;
        for (int i = 0; i < mine.length; i++) {
            sum += mine[i] * worth[i];
        }
        return sum;
    }
}
