package id.kawanbelajar.tutor.explanation.writing;

import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.check.Draft;
import id.kawanbelajar.tutor.explanation.check.ReplyChecks;
import id.kawanbelajar.tutor.explanation.check.Verdict;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.Reply;
import id.kawanbelajar.tutor.explanation.prompt.Assignment;
import id.kawanbelajar.tutor.explanation.prompt.Composer;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Explains with a language model, one wish at a time, checks every reply, and asks once more where one is not good. */
public final class Explainer implements Explain {
    private static final Logger LOG = LoggerFactory.getLogger(Explainer.class);
    private static final String ENGLISH = "en";

    private final LanguageModel model;
    private final Prompts prompts;
    private final Composer composer;
    private final FairQueue queue;
    private final Function<String, Optional<Mapel>> subjects;
    private final ReplyChecks checks = new ReplyChecks();

    /** @param subjects finds a subject by its code, for the language of its lessons */
    public Explainer(
            LanguageModel model, Prompts prompts, FairQueue queue, Function<String, Optional<Mapel>> subjects) {
        this.model = model;
        this.prompts = prompts;
        this.composer = new Composer(prompts);
        this.queue = queue;
        this.subjects = subjects;
    }

    @Override
    public Explanation explain(Wish wish, Progress progress) {
        Optional<String> trouble = model.trouble();
        if (trouble.isPresent()) {
            return new Explanation.NoModel(trouble.get());
        }
        return switch (queue.enter(wish.person())) {
            case FairQueue.Full(FairQueue.Place place) -> new Explanation.Busy(place.position(), place.expected());
            case FairQueue.Ticket ticket -> inTurn(ticket, wish, progress);
        };
    }

    private Explanation inTurn(FairQueue.Ticket ticket, Wish wish, Progress progress) {
        try (ticket) {
            ticket.await(place -> progress.queued(place.position(), place.expected()));
            return written(wish, progress);
        } catch (InterruptedException e) {
            // the wish is the whole work of this thread's call, so the flag is spent with it
            return new Explanation.Cancelled();
        } catch (UnavailableException e) {
            LOG.warn("no explanation: {}", e.getMessage());
            return new Explanation.NoModel(String.valueOf(e.getMessage()));
        }
    }

    private Explanation written(Wish wish, Progress progress) throws InterruptedException {
        Assignment assignment = composer.compose(wish);
        Verdict verdict = verdict(wish, assignment, progress);
        boolean again = verdict instanceof Verdict.Bad;
        if (verdict instanceof Verdict.Bad(var fault)) {
            verdict = verdict(wish, composer.again(assignment, fault), progress);
        }
        String version = prompts.version(wish.style());
        return switch (verdict) {
            case Verdict.Good(var text, var sources) -> {
                LOG.info("explained with {}{}", version, again ? " at the second try" : "");
                yield new Explanation.Grounded(text, sources);
            }
            case Verdict.Bad(var fault) -> {
                LOG.info("withheld with {}: {}", version, fault);
                yield new Explanation.Withheld(fault);
            }
        };
    }

    private Verdict verdict(Wish wish, Assignment assignment, Progress progress) throws InterruptedException {
        Reply reply = model.reply(assignment.prompt(), progress::grew);
        return checks.judge(new Draft(
                reply,
                wish.answer().asked(),
                assignment.prompt(),
                assignment.evidence(),
                wish.question().answerWords(),
                english(wish)));
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

    /**
     * Makes the model load and read what every prompt begins with; blocks as long as that takes and does nothing where
     * there is no model. For a thread of its own at the start.
     */
    public void warmUp() {
        if (!available()) {
            return;
        }
        try {
            model.reply(composer.warmUp(), text -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (UnavailableException e) {
            LOG.warn("the model did not warm up: {}", e.getMessage());
        }
    }

    @Override
    public Duration expectedWait() {
        return available() ? queue.expectedWait() : Duration.ZERO;
    }

    @Override
    public boolean available() {
        return model.trouble().isEmpty();
    }
}
