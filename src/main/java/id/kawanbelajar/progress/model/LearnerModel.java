package id.kawanbelajar.progress.model;

import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.Mastery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The additive online learner model. It learns from every answer in constant time and is never trained: abilities and the
 * ease of questions and topics are normal distributions that answers move, and fourteen weights over what they and a few
 * counters say give the probability of a right answer. All of it follows from the answers in their order, to the last bit.
 * State lives in memory and in snapshots; there is no table for it yet. For one thread.
 */
public final class LearnerModel {
    private final Population population = new Population();
    private final Register<Student> students = new Register<>(Student::new);

    /** Makes one that has seen no answer. */
    public LearnerModel() {}

    /**
     * Makes one that goes on where another one was.
     *
     * @param snapshot what {@link #snapshot} returned, of this version of the program
     */
    public static LearnerModel restored(byte[] snapshot) {
        LearnerModel model = new LearnerModel();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot))) {
            model.population.read(in);
            model.students.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("not a whole snapshot", e);
        }
        return model;
    }

    /**
     * Takes one answer.
     *
     * @return the probability of a right answer that {@link #predict} would have given before it
     */
    public double learn(Attempt attempt) {
        return Encounter.kept(population, students.keep(attempt.student()), attempt)
                .learn(attempt.right(), attempt.calibrates());
    }

    /**
     * Returns how probably a student will answer rightly.
     *
     * @param topics of the question, at least one
     */
    public double predict(String student, String question, List<String> topics) {
        return Encounter.seen(population, students.look(student), question, topics)
                .probability();
    }

    /** Returns what a student can do in a topic; of somebody or something new what the others make likely. */
    public Mastery mastery(String student, String topic) {
        return new Assessment(population, students.look(student), topic).mastery();
    }

    /** Erases a student. What their answers taught about questions and topics stays and names nobody. */
    public void forget(String student) {
        students.remove(student);
    }

    /** Returns the whole state; the same answers in the same order give the same bytes. */
    public byte[] snapshot() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            population.write(out);
            students.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
