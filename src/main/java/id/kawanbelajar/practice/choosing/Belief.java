package id.kawanbelajar.practice.choosing;

/**
 * What was believed of a person and a topic when a question was chosen. Kept with the sitting in three places behind the comma,
 * so that the next question follows from what is kept and from nothing that may have changed since.
 *
 * @param mastery how probably a typical question of the topic is answered rightly
 * @param likely the same of the question that would come next
 * @param begun whether it had been practised before the sitting
 */
public record Belief(double mastery, double likely, boolean begun) {
    private static final double PLACES = 1000;

    public Belief {
        mastery = rounded(mastery);
        likely = rounded(likely);
    }

    private static double rounded(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("no probability: " + probability);
        }
        return Math.rint(probability * PLACES) / PLACES;
    }
}
