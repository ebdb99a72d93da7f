package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.tutor.Signs;
import java.util.List;

/**
 * The stretches that one question may be answered with.
 *
 * @param signs of each
 * @param right whether each holds an accepted answer
 */
record JudgedStretches(List<Signs> signs, List<Boolean> right) implements Listed {
    JudgedStretches {
        signs = List.copyOf(signs);
        right = List.copyOf(right);
        if (signs.isEmpty() || signs.size() != right.size()) {
            throw new IllegalArgumentException("%d stretches, %d judged".formatted(signs.size(), right.size()));
        }
    }

    @Override
    public int size() {
        return signs.size();
    }

    @Override
    public double[] values(int candidate) {
        return signs.get(candidate).values();
    }

    @Override
    public boolean isRight(int candidate) {
        return right.get(candidate);
    }

    /** Returns 1 if the stretch that the weights put first holds an answer, else 0. */
    @Override
    public double quality(double[] weights) {
        return firstIsRight(weights);
    }
}
