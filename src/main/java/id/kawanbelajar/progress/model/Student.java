package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One student in all topics. */
final class Student implements Remembered {
    private static final double CHANGE = 0.0031;
    private static final double NEWEST = 0.1;
    private static final int LONG_STREAK = 6;

    private final Belief ability = new Belief(0, 0.48);
    private double recent;
    private int answers;
    /** Answers of the same kind in a row up to now, whatever the topic; below zero where they are wrong. */
    private int streak;

    private final Register<TopicHistory> topics = new Register<>(TopicHistory::new);
    private final Register<Count> rightByQuestion = new Register<>(Count::new);

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

    Register<TopicHistory> topics() {
        return topics;
    }

    double logRightOn(String question) {
        return Logarithm.ofOnePlus(rightByQuestion.look(question).value());
    }

    /**
     * Takes an answer, after its step was learned.
     *
     * @param surprise 1 or 0, minus what was foretold
     */
    void take(String question, boolean right, double surprise) {
        ability.loosen(CHANGE);
        recent = (1 - NEWEST) * recent + NEWEST * surprise;
        answers++;
        streak = right ? Math.max(streak, 0) + 1 : Math.min(streak, 0) - 1;
        if (right) {
            rightByQuestion.keep(question).increment();
        }
    }

    @Override
    public void write(DataOutput out) throws IOException {
        ability.write(out);
        out.writeDouble(recent);
        out.writeInt(answers);
        out.writeInt(streak);
        topics.write(out);
        rightByQuestion.write(out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        ability.read(in);
        recent = in.readDouble();
        answers = in.readInt();
        streak = in.readInt();
        topics.read(in);
        rightByQuestion.read(in);
    }
}
