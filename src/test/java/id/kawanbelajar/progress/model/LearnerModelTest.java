package id.kawanbelajar.progress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.Contribution;
import id.kawanbelajar.progress.Mastery;
import id.kawanbelajar.progress.Part;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers come from a second build of the formulas, in another language, by the same reading of them. */
final class LearnerModelTest {
    private static final List<Attempt> LOG = log("""
            ani  s1 pecahan                1 true
            ani  s2 pecahan                0 true
            budi s1 pecahan                1 true
            ani  s3 pecahan,desimal        1 true
            ani  s1 pecahan                1 false
            budi s3 pecahan,desimal        0 true
            ani  s4 persen                 0 true
            ani  s2 pecahan                1 true
            budi s4 persen,desimal,pecahan 1 false
            ani  s3 pecahan,desimal        0 true
            """);

    private static final List<Double> FORETOLD = List.of(
            0.559615073201936,
            0.817864597847479,
            0.509458667181353,
            0.561542950043509,
            0.846825497333159,
            0.771755197829140,
            0.524847815680350,
            0.410470607001287,
            0.377176771441121,
            0.675179224920736);

    private static List<Attempt> log(String lines) {
        return lines.lines()
                .map(line -> line.split(" +", -1))
                .map(cells -> new Attempt(
                        cells[0],
                        cells[1],
                        Arrays.asList(cells[2].split(",", -1)),
                        cells[3].equals("1"),
                        Boolean.parseBoolean(cells[4])))
                .toList();
    }

    private static Attempt right(String student, String question, String topic) {
        return new Attempt(student, question, List.of(topic), true, true);
    }

    @Test
    void foretellsWhatTheFormulasGive() {
        LearnerModel model = new LearnerModel();
        List<Double> foretold = LOG.stream().map(model::learn).toList();

        assertThat(foretold).usingElementComparator(LearnerModelTest::nearly).isEqualTo(FORETOLD);
    }

    private static int nearly(double a, double b) {
        return Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b);
    }

    @Test
    void masteryIsWhatTheFormulasGive() {
        Mastery mastery = AnswerLogExample.learned(LOG).mastery("ani", "pecahan");

        assertThat(mastery.probability()).isCloseTo(0.6234062775026726, within(1e-12));
        assertThat(mastery.low()).isCloseTo(0.35383646290948434, within(1e-12));
        assertThat(mastery.high()).isCloseTo(0.8334503636724087, within(1e-12));
        assertThat(mastery.evidence().answers()).isEqualTo(7);
        assertThat(mastery.evidence().inTopic()).isEqualTo(6);
    }

    @Test
    void itsPartsAddUpToItBiggestFirst() {
        Mastery mastery = AnswerLogExample.learned(LOG).mastery("ani", "pecahan");

        double logit = mastery.parts().stream().mapToDouble(Contribution::logit).sum();
        assertThat(Logistic.of(logit)).isEqualTo(mastery.probability());
        assertThat(mastery.parts())
                .extracting(Contribution::part)
                .containsExactly(
                        Part.RIGHT_IN_TOPIC,
                        Part.TOPIC_EASE,
                        Part.BASE,
                        Part.WRONG_IN_TOPIC,
                        Part.LAST_IN_TOPIC,
                        Part.TOPIC_STRENGTH,
                        Part.ABILITY,
                        Part.STREAK,
                        Part.RECENT_IN_TOPIC,
                        Part.RECENT_OVERALL);
    }

    @Test
    void learningReturnsWhatWasPredicted() {
        LearnerModel model = AnswerLogExample.learned(LOG);
        double predicted = model.predict("budi", "s2", List.of("pecahan", "persen"));

        assertThat(model.learn(new Attempt("budi", "s2", List.of("pecahan", "persen"), true, true)))
                .isEqualTo(predicted);
    }

    @Test
    void askingChangesNothing() {
        LearnerModel model = AnswerLogExample.learned(LOG);
        byte[] before = model.snapshot();
        model.predict("citra", "s9", List.of("bola"));
        model.mastery("ani", "bola");

        assertThat(model.snapshot()).isEqualTo(before);
    }

    @Test
    void anAnswerWithHelpMovesOnlyItsStudent() {
        LearnerModel model = AnswerLogExample.learned(LOG);
        double forBudi = model.predict("budi", "s2", List.of("pecahan"));
        double forAni = model.predict("ani", "s2", List.of("pecahan"));
        model.learn(new Attempt("ani", "s2", List.of("pecahan"), false, false));

        assertThat(model.predict("budi", "s2", List.of("pecahan"))).isEqualTo(forBudi);
        assertThat(model.predict("ani", "s2", List.of("pecahan"))).isLessThan(forAni);
    }

    @Test
    void aFirstAnswerMakesTheQuestionEasierForEverybody() {
        LearnerModel model = AnswerLogExample.learned(LOG);
        double before = model.predict("budi", "s9", List.of("persen"));
        model.learn(right("ani", "s9", "persen"));

        assertThat(model.predict("budi", "s9", List.of("persen"))).isGreaterThan(before);
    }

    @Test
    void rightAnswersLeadToMastery() {
        List<Attempt> log = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> log.add(right("ani", "s" + i, "pecahan")));
        LearnerModel model = AnswerLogExample.learned(log);

        assertThat(model.mastery("ani", "pecahan").probability()).isGreaterThan(0.9);
        assertThat(model.mastery("ani", "desimal").evidence().inTopic()).isZero();
    }

    @Test
    void nothingOfAForgottenStudentIsLeft() {
        LearnerModel model = AnswerLogExample.learned(LOG);
        model.forget("ani");

        assertThat(new String(model.snapshot(), StandardCharsets.ISO_8859_1))
                .contains("budi")
                .doesNotContain("ani");
        assertThat(model.mastery("ani", "pecahan").evidence().answers()).isZero();
    }

    @Test
    void aTornSnapshotIsRefused() {
        byte[] snapshot = AnswerLogExample.learned(LOG).snapshot();

        assertThatThrownBy(() -> LearnerModel.restored(Arrays.copyOf(snapshot, snapshot.length - 1)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("not a whole snapshot");
    }

    @Test
    void anAttemptNamesEachTopicOnce() {
        assertThatThrownBy(() -> new Attempt("ani", "s1", List.of(), true, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attempt("ani", "s1", List.of("a", "a"), true, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
