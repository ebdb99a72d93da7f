package id.kawanbelajar;

import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.channel.cli.exam.Examining;
import id.kawanbelajar.evaluation.judged.AskJudged;
import id.kawanbelajar.evaluation.judged.Exam;
import id.kawanbelajar.evaluation.judged.Places;
import id.kawanbelajar.material.place.CatalogueShelf;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Builds what examines the bot over everything that is published. */
final class ExamParts implements Examining {
    private static final int TWO_WORKERS = 2;

    private final Foundation foundation;
    private final QuestionParts questions;
    private final Places places;

    ExamParts(Foundation foundation, QuestionParts questions, MaterialParts materials) {
        this.foundation = foundation;
        this.questions = questions;
        this.places = new Places(new CatalogueShelf(materials.catalogue()));
    }

    @Override
    public Exam exam(Path file) {
        Exam exam = new YamlJudgedQuestions().exam(file.toString());
        places.require(exam.questions(), file.toString());
        return exam;
    }

    @Override
    public AskJudged examined(boolean withVectors, FillVectors.Progress progress) {
        SafetyCheck check = new SafetyCheck();
        return judged(withVectors, progress, question -> check.check(question) instanceof Verdict.Passed);
    }

    /** Returns what asks, whatever the safety check would say. */
    AskJudged unchecked(boolean withVectors, FillVectors.Progress progress) {
        return judged(withVectors, progress, question -> true);
    }

    private AskJudged judged(boolean withVectors, FillVectors.Progress progress, Predicate<String> answered) {
        return new AskJudged(
                questions.patient(withVectors ? foundation.embedder(TWO_WORKERS) : null, progress), places, answered);
    }

    @Override
    public Path reports() {
        return foundation.settings().data().resolve("ujian");
    }
}
