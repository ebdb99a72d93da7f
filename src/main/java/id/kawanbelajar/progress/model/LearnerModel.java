package id.kawanbelajar.progress.model;

import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.Mastery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/**
 * The additive online learner model. It learns from every answer in constant time and is never trained: abilities and the
 * ease of questions and topics are normal distributions that answers move, and fourteen weights over what they and a few
 * counters say give the probability of a right answer. All of it follows from the answers in their order, to the last bit.
 * For one thread.
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
     * Makes one that goes on where others' pieces were.
     *
     * @param pieces of this version of the program, each once, in any order
     */
    public static LearnerModel of(List<Piece> pieces) {
        LearnerModel model = new LearnerModel();
        for (Piece piece : pieces) {
            byte[] state = Base64.getDecoder().decode(piece.state());
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
                model.part(piece.key()).read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("not a whole piece: " + piece.key(), e);
            }
        }
        return model;
    }

    /** Returns the pieces that an answer has moved, as they are now. */
    public List<Piece> movedBy(Attempt attempt) {
        return Piece.Key.movedBy(attempt).stream()
                .map(key -> new Piece(key, Base64.getEncoder().encodeToString(bytes(part(key)))))
                .toList();
    }

    private Remembered part(Piece.Key key) {
        return switch (key.kind()) {
            case BASE -> population.base();
            case WEIGHTS -> population.weights();
            case TOPIC -> population.topics().keep(key.id());
            case QUESTION -> population.questions().keep(key.id());
            case STUDENT -> students.keep(key.student()).form();
            case STUDENT_TOPIC -> students.keep(key.student()).topics().keep(key.id());
            case STUDENT_QUESTION ->
                students.keep(key.student()).rightByQuestion().keep(key.id());
        };
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

    /** Returns the topics in which a student has answered, sorted. */
    public List<String> topics(String student) {
        return students.look(student).topics().ids();
    }

    /** Erases a student. What their answers taught about questions and topics stays and names nobody. */
    public void forget(String student) {
        students.remove(student);
    }

    /** Returns the whole state; the same answers in the same order give the same bytes. */
    public byte[] snapshot() {
        return bytes(population, students);
    }

    private static byte[] bytes(Remembered... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Remembered part : parts) {
                part.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
