package id.kawanbelajar.tutor.explanation.writing;

import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Propriety;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.check.Draft;
import id.kawanbelajar.tutor.explanation.check.ReplyChecks;
import id.kawanbelajar.tutor.explanation.check.Verdict;
import id.kawanbelajar.tutor.explanation.model.Reply;
import id.kawanbelajar.tutor.explanation.prompt.Assignment;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges a reply to a wish, whether it was just written or kept.
 *
 * @param subjects finds a subject by its code, for the language of its lessons
 */
record Judging(Function<String, Optional<Mapel>> subjects, Propriety propriety) {
    private static final String ENGLISH = "en";
    private static final ReplyChecks CHECKS = new ReplyChecks();

    Verdict judge(Wish wish, Assignment assignment, Reply reply) {
        Verdict verdict = CHECKS.judge(new Draft(
                reply,
                wish.answer().finding().asked(),
                assignment.prompt(),
                assignment.evidence(),
                wish.question().answerWords(),
                english(wish)));
        return verdict instanceof Verdict.Good(var text, var sources) && !propriety.mayBeRead(text)
                ? new Verdict.Bad(Fault.UNSAFE)
                : verdict;
    }

    /** The subject of the best passage decides, for a question need not say its own. */
    private boolean english(Wish wish) {
        String best = wish.answer().extract().sources().stream()
                .findFirst()
                .map(Source::passage)
                .orElse("");
        return wish.answer().finding().hits().stream()
                .filter(hit -> hit.passage().id().equals(best))
                .findFirst()
                .flatMap(hit -> subjects.apply(hit.passage().material().mapel()))
                .filter(mapel -> mapel.language().equals(ENGLISH))
                .isPresent();
    }
}
