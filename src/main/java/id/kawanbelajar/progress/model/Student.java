package id.kawanbelajar.progress.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One student in all topics. */
final class Student implements Remembered {
    private final Form form = new Form();
    private final Register<TopicHistory> topics = new Register<>(TopicHistory::new);
    private final Register<Count> rightByQuestion = new Register<>(Count::new);

    Form form() {
        return form;
    }

    Register<TopicHistory> topics() {
        return topics;
    }

    Register<Count> rightByQuestion() {
        return rightByQuestion;
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
        form.take(right, surprise);
        if (right) {
            rightByQuestion.keep(question).increment();
        }
    }

    @Override
    public void write(DataOutput out) throws IOException {
        form.write(out);
        topics.write(out);
        rightByQuestion.write(out);
    }

    @Override
    public void read(DataInput in) throws IOException {
        form.read(in);
        topics.read(in);
        rightByQuestion.read(in);
    }
}
