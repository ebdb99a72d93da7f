package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One student in one topic. */
final class TopicHistory implements Remembered {
    private static final double LEARNED_BY_MISTAKE = 0.06;
    private static final double CHANGE = 0.025;
    private static final double NEWEST = 0.2;

    private final Belief strength = new Belief(0, 0.032);
    private double recent;
    private int right;
    private int wrong;
    /** 1 after a right answer here, -1 after a wrong one, 0 before any. */
    private int last;
    /** How many answers the student had given anywhere after the last one here. */
    private int lastAnswer;

    Belief strength() {
        return strength;
    }

    double recent() {
        return recent;
    }

    int answers() {
        return right + wrong;
    }

    int right() {
        return right;
    }

    double logRight() {
        return Logarithm.ofOnePlus(right);
    }

    double logWrong() {
        return Logarithm.ofOnePlus(wrong);
    }

    double last() {
        return last;
    }

    double isNew() {
        return answers() == 0 ? 1 : 0;
    }

    /** Returns the logarithm of how many answers the student gave elsewhere since. */
    double pause(int answersNow) {
        return answers() == 0 ? 0 : Logarithm.ofOnePlus(answersNow - lastAnswer);
    }

    /**
     * Takes an answer, after its step was learned.
     *
     * @param share of this topic in the question
     * @param surprise 1 or 0, minus what was foretold
     * @param answersNow including this one
     */
    void take(boolean isRight, double share, double surprise, int answersNow) {
        strength.loosen(CHANGE);
        if (isRight) {
            right++;
            last = 1;
        } else {
            wrong++;
            last = -1;
            strength.shift(LEARNED_BY_MISTAKE * share);
        }
        recent = (1 - NEWEST) * recent + NEWEST * surprise;
        lastAnswer = answersNow;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        strength.write(out);
        out.writeDouble(recent);
        out.writeInt(right);
        out.writeInt(wrong);
        out.writeInt(last);
        out.writeInt(lastAnswer);
    }

    @Override
    public void read(DataInput in) throws IOException {
        strength.read(in);
        recent = in.readDouble();
        right = in.readInt();
        wrong = in.readInt();
        last = in.readInt();
        lastAnswer = in.readInt();
    }
}
