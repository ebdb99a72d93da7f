package id.kawanbelajar.evaluation.safety.training;

import id.kawanbelajar.safety.suspicion.Grams;
import id.kawanbelajar.safety.suspicion.Weights;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Logistic regression by steps that grow smaller for features seen often (AdaGrad). The same random numbers, the same weights. */
final class Logistic {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.12;
    private static final double DECAY = 1e-5;
    private static final double FIRST = 0.1;
    private static final int MOST = 127;

    private final double[] weights = new double[Grams.SIZE];
    private final double[] squares = new double[Grams.SIZE];
    private double bias;
    private double biasSquares = FIRST;

    /** One example in numbers. */
    static final class Lesson {
        private final int[] grams;
        private final boolean unsafe;
        private final double weight;

        /** @param weight how much it counts */
        Lesson(int[] grams, boolean unsafe, double weight) {
            this.grams = grams;
            this.unsafe = unsafe;
            this.weight = weight;
        }

        boolean empty() {
            return grams.length == 0;
        }
    }

    Logistic learn(List<Lesson> lessons, RandomGenerator random) {
        int[] order = IntStream.range(0, lessons.size()).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int other = order[j];
                order[j] = order[i];
                order[i] = other;
            }
            for (int next : order) {
                step(lessons.get(next));
            }
        }
        return this;
    }

    private void step(Lesson lesson) {
        double each = 1 / Math.sqrt(lesson.grams.length);
        double error = (probability(lesson.grams) - (lesson.unsafe ? 1 : 0)) * lesson.weight;
        for (int gram : lesson.grams) {
            double slope = error * each + DECAY * weights[gram];
            squares[gram] += slope * slope;
            weights[gram] -= RATE * slope / Math.sqrt(FIRST + squares[gram]);
        }
        biasSquares += error * error;
        bias -= RATE * error / Math.sqrt(biasSquares);
    }

    private double probability(int[] grams) {
        double sum = 0;
        for (int gram : grams) {
            sum += weights[gram];
        }
        return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(grams.length))));
    }

    /** Returns what was learnt in small whole numbers. */
    Weights weights(double unsure, double sure) {
        double largest = 0;
        for (double weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double scale = largest == 0 ? 1 : largest / MOST;
        byte[] steps = new byte[Grams.SIZE];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(weights[i] / scale);
        }
        return new Weights(steps, scale, bias, unsure, sure);
    }
}
