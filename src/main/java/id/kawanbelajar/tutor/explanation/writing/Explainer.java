package id.kawanbelajar.tutor.explanation.writing;

import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Propriety;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.check.Verdict;
import id.kawanbelajar.tutor.explanation.kept.RememberReplies;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.Reply;
import id.kawanbelajar.tutor.explanation.prompt.Assignment;
import id.kawanbelajar.tutor.explanation.prompt.Composer;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Explains with a language model, one wish at a time, checks every reply, and asks once more where one is not good. */
public final class Explainer implements Explain {
    private static final Logger LOG = LoggerFactory.getLogger(Explainer.class);

    private final LanguageModel model;
    private final Prompts prompts;
    private final Composer composer;
    private final FairQueue queue;
    private final Propriety propriety;
    private final RememberReplies memory;
    private final Judging judging;

    /**
     * Makes one.
     *
     * @param subjects finds a subject by its code, for the language of its lessons
     * @param propriety has the last word on every text, also on one that still grows or was kept
     * @param memory what was written before
     */
    public Explainer(
            LanguageModel model,
            Prompts prompts,
            FairQueue queue,
            Function<String, Optional<Mapel>> subjects,
            Propriety propriety,
            RememberReplies memory) {
        this.model = model;
        this.prompts = prompts;
        this.composer = new Composer(prompts);
        this.queue = queue;
        this.judging = new Judging(subjects, propriety);
        this.propriety = propriety;
        this.memory = memory;
    }

    @Override
    public Explanation explain(Wish asked, Progress progress) {
        Wish wish = memory.alone(asked);
        Optional<Explanation> known = known(wish);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> trouble = model.trouble();
        if (trouble.isPresent()) {
            return new Explanation.NoModel(trouble.get());
        }
        if (!propriety.mayBeAsked(wish.question().text())) {
            return new Explanation.Withheld(Fault.UNSAFE);
        }
        return switch (queue.enter(wish.person())) {
            case FairQueue.Full(FairQueue.Place place) -> new Explanation.Busy(place.position(), place.expected());
            case FairQueue.Ticket ticket -> inTurn(ticket, wish, progress);
        };
    }

    @Override
    public boolean isKnown(Wish wish) {
        return known(memory.alone(wish)).isPresent();
    }

    /** What was kept is judged anew, for the checks may have learned since, and every word that a child reads is checked. */
    private Optional<Explanation> known(Wish wish) {
        if (!propriety.mayBeAsked(wish.question().text())) {
            return Optional.empty();
        }
        Assignment assignment = composer.compose(wish);
        return memory.recall(wish, assignment.evidence())
                .map(reply -> judging.judge(wish, assignment, reply))
                .flatMap(verdict -> verdict instanceof Verdict.Good(var text, var sources)
                        ? Optional.of(new Explanation.Grounded(text, sources))
                        : Optional.empty());
    }

    private Explanation inTurn(FairQueue.Ticket ticket, Wish wish, Progress progress) {
        try (ticket) {
            ticket.await(place -> progress.queued(place.position(), place.expected()));
            // somebody before in the line may have asked the same
            Optional<Explanation> known = known(wish);
            return known.isPresent() ? known.get() : written(wish, progress);
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
        Written written = written(wish, assignment, progress);
        boolean again = written.verdict() instanceof Verdict.Bad(var first) && first.mendable();
        if (again && written.verdict() instanceof Verdict.Bad(var fault)) {
            written = written(wish, composer.again(assignment, fault), progress);
        }
        String version = prompts.version(wish.style());
        return switch (written.verdict()) {
            case Verdict.Good(var text, var sources) -> {
                LOG.info("explained with {}{}", version, again ? " at the second try" : "");
                memory.remember(wish, assignment.evidence(), written.reply());
                yield new Explanation.Grounded(text, sources);
            }
            case Verdict.Bad(var fault) -> {
                LOG.info("withheld with {}: {}", version, fault);
                yield new Explanation.Withheld(fault);
            }
        };
    }

    private record Written(Reply reply, Verdict verdict) {}

    private Written written(Wish wish, Assignment assignment, Progress progress) throws InterruptedException {
        Reply reply = model.reply(assignment.prompt(), proper(progress));
        return new Written(reply, judging.judge(wish, assignment, reply));
    }

    /** What grows is heard only as long as it may be read. */
    private Consumer<String> proper(Progress progress) {
        AtomicBoolean stopped = new AtomicBoolean();
        return text -> {
            if (!stopped.get() && propriety.mayBeRead(text)) {
                progress.grew(text);
            } else {
                stopped.set(true);
            }
        };
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
