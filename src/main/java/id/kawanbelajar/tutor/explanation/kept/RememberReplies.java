package id.kawanbelajar.tutor.explanation.kept;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.model.Reply;
import id.kawanbelajar.tutor.explanation.prompt.Evidence;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers a model's good replies, so that whoever asks the same next need not wait. A store that fails costs only the
 * memory. Safe for use by many threads.
 */
public final class RememberReplies {
    private static final Logger LOG = LoggerFactory.getLogger(RememberReplies.class);

    private final KeptReplies kept;
    private final Prompts prompts;
    private final String model;
    private final InstantSource clock;

    /**
     * Makes one.
     *
     * @param model its name and how it is set; another one remembers nothing of this
     */
    public RememberReplies(KeptReplies kept, Prompts prompts, String model, InstantSource clock) {
        this.kept = kept;
        this.prompts = prompts;
        this.model = model;
        this.clock = clock;
    }

    /** Returns the wish without what was said before, where its question needs none of that; otherwise as it is. */
    public Wish alone(Wish wish) {
        return isOfNobody(wish) ? wish.alone() : wish;
    }

    /** Returns what the model wrote to the same wish before, for all checks to judge again. */
    public Optional<Reply> recall(Wish wish, Evidence evidence) {
        if (!isOfNobody(wish)) {
            return Optional.empty();
        }
        try {
            return kept.find(ReplyKey.of(wish, evidence, prompts, model)).map(text -> new Reply(text, 0, 0, false));
        } catch (UnavailableException e) {
            LOG.warn("kept replies cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Keeps a good reply, unless it tells of somebody or was cut. */
    public void remember(Wish wish, Evidence evidence, Reply reply) {
        if (reply.cut()
                || !wish.before().isEmpty()
                || !isOfNobody(wish)
                || !OfNobody.addsNothingOf(wish.question().text(), reply.text(), evidence)) {
            return;
        }
        try {
            kept.keep(
                    ReplyKey.of(wish, evidence, prompts, model),
                    reply.text(),
                    materials(wish, evidence),
                    clock.instant());
        } catch (UnavailableException e) {
            LOG.warn("a reply cannot be kept: {}", e.getMessage());
        }
    }

    private static boolean isOfNobody(Wish wish) {
        return OfNobody.is(wish.question().text());
    }

    private static Set<MaterialId> materials(Wish wish, Evidence evidence) {
        return wish.answer().finding().hits().stream()
                .map(Hit::passage)
                .filter(passage -> evidence.sources().stream()
                        .anyMatch(source -> source.passage().equals(passage.id())))
                .map(passage -> passage.material().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
