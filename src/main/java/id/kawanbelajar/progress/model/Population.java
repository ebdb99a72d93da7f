package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What all students share: how easy questions and topics are, and how much each part counts. */
final class Population implements Remembered {
    private final Belief base = new Belief(0.8, 1);
    private final Weights weights = new Weights();
    private final Register<Belief> topics = new Register<>(() -> new Belief(0, 1.6));
    private final Register<Belief> questions = new Register<>(() -> new Belief(0, 2));

    Belief base() {
        return base;
    }

    Weights weights() {
        return weights;
    }

    Register<Belief> topics() {
        return topics;
    }

    Register<Belief> questions() {
        return questions;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        base.write(out);
        weights.write(out);
        topics.write(out);
        questions.write(out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        base.read(in);
        weights.read(in);
        topics.read(in);
        questions.read(in);
    }
}
