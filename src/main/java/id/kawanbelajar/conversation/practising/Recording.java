package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.memory.KeptEssay;
import id.kawanbelajar.conversation.memory.TeacherBox;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.review.Grade;
import id.kawanbelajar.practice.review.GradeReview;
import id.kawanbelajar.practice.session.Outcome;
import id.kawanbelajar.practice.session.Step;
import id.kawanbelajar.practice.sitting.OpenQuestion;
import id.kawanbelajar.progress.learning.MarkedAnswer;
import id.kawanbelajar.progress.learning.RecordAnswer;
import java.util.List;
import java.util.Optional;

/**
 * Hands on what the key said of an answer: the first clear one of each question of a sitting to the learner model, every one to
 * the review. Doing it again for the same message changes nothing.
 */
final class Recording {
    private final RecordAnswer answers;
    private final GradeReview grading;
    private final TeacherBox teacher;

    Recording(Learning learning, TeacherBox teacher) {
        this.answers = learning.answers();
        this.grading = learning.grading();
        this.teacher = teacher;
    }

    /**
     * Takes where an answer has led; an essay goes to the teacher, anything else than a clear answer is left alone.
     *
     * @param question as it was before
     */
    void take(Exchange exchange, OpenQuestion question, Step step, Outcome outcome) {
        if (outcome instanceof Outcome.Kept && step instanceof Step.Answer(String text) && !isRetelling(question)) {
            Asked asked = question.sitting().open();
            teacher.handIn(
                    exchange.person(),
                    new KeptEssay(question.encounter(), asked.topic(), asked.question(), asked.seed(), text),
                    exchange.at());
        }
        grade(outcome)
                .filter(grade -> isOfThisQuestion(exchange, question, grade))
                .ifPresent(grade -> {
                    Exercise exercise = question.exercise();
                    boolean recall = exercise.level() == Level.RECALL;
                    grading.grade(
                            exchange.person().id(),
                            new GradeReview.Sign(question.topic(), exercise.id(), recall, grade, question.encounter()),
                            exchange.at());
                });
    }

    /** What a text without questions asks for is only for the student's own check. */
    static boolean isRetelling(OpenQuestion question) {
        return question.exercise().id().indexOf('#') >= 0;
    }

    private static Optional<Grade> grade(Outcome outcome) {
        return switch (outcome) {
            case Outcome.TryAgain again -> Optional.of(Grade.AGAIN);
            case Outcome.Closed closed -> Optional.of(closed.unaided() ? Grade.GOOD : Grade.HARD);
            default -> Optional.empty();
        };
    }

    private boolean isOfThisQuestion(Exchange exchange, OpenQuestion question, Grade grade) {
        if (question.practice().attempts() > 0) {
            return true;
        }
        MarkedAnswer answer = new MarkedAnswer(
                exchange.person().id(),
                question.exercise().id(),
                List.of(question.topic().toString()),
                grade != Grade.AGAIN,
                !question.practice().aided(),
                new MarkedAnswer.Occasion(
                        question.encounter(), exchange.incoming().id(), exchange.at()));
        return answers.record(answer) != RecordAnswer.Outcome.SPENT;
    }
}
