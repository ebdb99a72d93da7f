package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One student, whatever the topic. */
final class Form implements Remembered {
    private static final double CHANGE = 0.0031;
    private static final double NEWEST = 0.1;
    private static final int LONG_STREAK = 6;

    private final Belief ability = new Belief(0, 0.48);
    private double recent;
    private int answers;
    /** Answers of the same kind in a row up to now; below zero where they are wrong. */
    private int streak;

    Belief ability() {
        return ability;
    }

    double recent() {
        return recent;
    }

    int answers() {
        return answers;
    }

    /** Returns -1 to 1; more than six in a row say no more than six. */
    double streak() {
        return Math.clamp(streak, -LONG_STREAK, LONG_STREAK) / (double) LONG_STREAK;
    }

    /**
     * Takes an answer, after its step was learned.
     *
     * @param surprise 1 or 0, minus what was foretold
     */
    void take(boolean right, double surprise) {
        ability.loosen(CHANGE);
        recent = (1 - NEWEST) * recent + NEWEST * surprise;
        answers++;
        streak = right ? Math.max(streak, 0) + 1 : Math.min(streak, 0) - 1;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        ability.write(out);
        out.writeDouble(recent);
        out.writeInt(answers);
        out.writeInt(streak);
    }

    @Override
    public void read(DataInput in) throws IOException {
        ability.read(in);
        recent = in.readDouble();
        answers = in.readInt();
        streak = in.readInt();
    }
}
