package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.evaluation.judged.JudgedAnswer.Quote;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Asks the product what students ask, and looks where its answers come from. */
public final class AskJudged {
    private final Tutor tutor;
    private final Places places;
    private final Predicate<String> answered;

    /**
     * Makes one over what answers students.
     *
     * @param tutor should wait for vectors however long
     * @param answered whether the safety check lets a question come to an answer
     */
    public AskJudged(Tutor tutor, Places places, Predicate<String> answered) {
        this.tutor = tutor;
        this.places = places;
        this.answered = answered;
    }

    /**
     * Asks every question.
     *
     * @param progress hears how many questions were asked
     * @return in the order of the questions
     * @throws id.kawanbelajar.failure.UnavailableException if the index cannot be read
     */
    public List<JudgedAnswer> ask(List<JudgedQuestion> questions, MeasuringProgress progress) {
        List<JudgedAnswer> answers = new ArrayList<>();
        for (JudgedQuestion question : questions) {
            answers.add(answered(question));
            progress.reached(answers.size(), questions.size());
        }
        return answers;
    }

    private JudgedAnswer answered(JudgedQuestion question) {
        boolean stopped = !answered.test(question.text());
        Answer answer = tutor.answer(new Question(question.text(), Scope.STUDENT, Fase.D));
        List<Source> shown = answer instanceof Answer.Found found && !stopped
                ? found.extract().sources()
                : List.of();
        return judged(question, answer.finding(), shown, stopped);
    }

    private JudgedAnswer judged(JudgedQuestion question, Finding finding, List<Source> shown, boolean stopped) {
        List<Boolean> right = finding.hits().stream()
                .map(Hit::passage)
                .map(passage -> isRight(question, passage, passage.text()))
                .toList();
        List<Quote> quotes = shown.stream()
                .map(source -> new Quote(source, isRight(question, source, finding)))
                .toList();
        return new JudgedAnswer(question, finding, right, quotes, stopped);
    }

    private boolean isRight(JudgedQuestion question, Passage passage, String part) {
        return question.expected() instanceof Place place && places.isIn(place, passage, part);
    }

    private boolean isRight(JudgedQuestion question, Source source, Finding finding) {
        return finding.hits().stream()
                .map(Hit::passage)
                .filter(passage -> passage.id().equals(source.passage()))
                .anyMatch(passage -> isRight(question, passage, source.quote()));
    }
}
