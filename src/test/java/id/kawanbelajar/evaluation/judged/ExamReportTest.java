package id.kawanbelajar.evaluation.judged;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.evaluation.judged.JudgedAnswer.Quote;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExamReportTest {
    private static final Material LEAF = Chapters.named("guru/daun");
    private static final Passage PASSAGE = new Passage("guru/daun#0", LEAF, List.of("Daun"), "4", 0, "Daun itu hijau.");
    private static final Expected SOMEWHERE = new Place(LEAF.id(), List.of(), List.of());
    private static final Expected NOWHERE = new Expected.Nothing();

    private static JudgedAnswer answered(Expected expected, boolean found, boolean cited) {
        Quote quote = new Quote(Source.of(PASSAGE, "hijau"), cited);
        return new JudgedAnswer(question(expected), finding(true), List.of(found), List.of(quote), false);
    }

    private static JudgedAnswer refused(Expected expected, boolean found) {
        return new JudgedAnswer(question(expected), finding(false), List.of(found), List.of(), false);
    }

    private static JudgedQuestion question(Expected expected) {
        return new JudgedQuestion("apa itu daun", expected, 1);
    }

    private static Finding finding(boolean enough) {
        return new Finding("daun", List.of(new Hit(PASSAGE, 1, 1, 0, 0)), 0.5, enough, false, Duration.ZERO);
    }

    private static List<String> scores(JudgedAnswer... answers) {
        return new ExamReport(List.of(answers), Bounds.USUAL)
                .scores().stream()
                        .map(score -> score.measure().key() + " " + score.count() + "/" + score.of())
                        .toList();
    }

    @Test
    void everyShareIsOfTheQuestionsThatItIsAbout() {
        assertThat(scores(
                        answered(SOMEWHERE, true, true),
                        answered(SOMEWHERE, true, false),
                        answered(SOMEWHERE, false, false),
                        refused(SOMEWHERE, true),
                        refused(NOWHERE, false),
                        answered(NOWHERE, false, false)))
                .containsExactly("ditemukan 3/4", "dikutip 1/4", "ditolak 1/2", "ditolak-keliru 1/4", "salah 2/6");
    }

    @Test
    void whatTheSafetyCheckStopsIsRefused() {
        JudgedAnswer stopped = new JudgedAnswer(question(NOWHERE), finding(true), List.of(false), List.of(), true);

        assertThat(Outcome.of(stopped)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aRightQuoteOutsideTheFirstThreeIsCitedAllTheSame() {
        assertThat(Outcome.of(answered(SOMEWHERE, false, true))).isEqualTo(Outcome.CITED);
    }

    private static boolean passed(Map<String, String> bounds, JudgedAnswer... answers) {
        return new ExamReport(List.of(answers), Bounds.USUAL.with(bounds)).isPassed();
    }

    @Test
    void aShareAtItsBoundIsEnough() {
        JudgedAnswer[] half = {answered(SOMEWHERE, true, true), answered(SOMEWHERE, true, false)};

        assertThat(passed(Map.of("dikutip", "50%"), half)).isTrue();
        assertThat(passed(Map.of("dikutip", "0.51"), half)).isFalse();
    }

    @Test
    void tooManyMistakesFailTheExam() {
        JudgedAnswer[] half = {answered(SOMEWHERE, true, true), refused(SOMEWHERE, true)};
        Map<String, String> lenient = Map.of("dikutip", "0");

        assertThat(passed(lenient, half)).isFalse();
        assertThat(passed(Map.of("dikutip", "0", "ditolak-keliru", "0,5"), half))
                .isTrue();
    }

    @Test
    void whatIsNotAskedCannotFail() {
        assertThat(passed(Map.of("ditolak", "1"), answered(SOMEWHERE, true, true)))
                .isTrue();
    }
}
