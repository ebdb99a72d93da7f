package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the product what students ask, and looks where its answers come from ({@code ukur ujian}). The safety check, which
 * comes before, takes no part; {@code ukur aman} measures it.
 */
public final class MeasurePlaces {
    private final Tutor tutor;

    /** Makes one over what answers students; it should wait for vectors however long. */
    public MeasurePlaces(Tutor tutor) {
        this.tutor = tutor;
    }

    /**
     * Measures.
     *
     * @param progress hears how many questions were asked
     * @throws id.kawanbelajar.failure.UnavailableException if the index cannot be read
     */
    public PlaceReport measure(List<JudgedQuestion> questions, MeasuringProgress progress) {
        List<JudgedAnswer> answers = new ArrayList<>();
        for (JudgedQuestion question : questions) {
            answers.add(answered(question));
            progress.reached(answers.size(), questions.size());
        }
        return new PlaceReport(answers);
    }

    private JudgedAnswer answered(JudgedQuestion question) {
        return switch (tutor.answer(new Question(question.text(), Scope.STUDENT, Fase.D))) {
            case Answer.Found found ->
                new JudgedAnswer(
                        question, found.finding(), question.isInSection(quoted(found.extract(), found.finding())));
            case Answer.NotInMaterial none -> new JudgedAnswer(question, none.finding(), false);
        };
    }

    /** Returns the passage of the first quote. */
    private static Passage quoted(Extract extract, Finding finding) {
        String id = extract.sources().getFirst().passage();
        return finding.hits().stream()
                .map(Hit::passage)
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
