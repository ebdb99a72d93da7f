package id.kawanbelajar;

import id.kawanbelajar.adapter.lucene.LuceneSearch;
import id.kawanbelajar.conversation.AskOnce;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds what answers a single question, without a database. */
final class QuestionParts {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionParts.class);
    /** Passages get their vectors only once the question is answered. */
    private static final int ALL_CORES = Runtime.getRuntime().availableProcessors();

    /** The first question of a process waits for the model to be loaded too. */
    private static final Duration FIRST_QUESTION = Duration.ofMillis(1200);

    private static final Duration HOWEVER_LONG = Duration.ofHours(1);

    private final Foundation foundation;
    private Consumer<FillVectors.Progress> unsettled = progress -> {};

    QuestionParts(Foundation foundation) {
        this.foundation = foundation;
    }

    AskOnce asking(boolean withModel) {
        Embedder embedder = foundation.embedder(ALL_CORES);
        if (embedder != null) {
            Thread.ofPlatform().daemon().name("pemanasan").start(() -> warmUp(embedder));
        }
        // its lists of words are read while the index is opened
        CompletableFuture<SafetyCheck> safety = CompletableFuture.supplyAsync(SafetyCheck::new);
        LuceneSearch search = foundation.closing(foundation.library().search());
        if (embedder != null) {
            unsettled = progress -> fillVectors(search, embedder, progress);
        }
        Tutor tutor = foundation.tutor(search, embedder, FIRST_QUESTION);
        Explain explain = withModel
                ? foundation
                        .models()
                        .explainer(foundation.curriculum(), KeptReplies.NONE, foundation.clock())
                        .orElse(null)
                : null;
        return new AskOnce(safety.join(), tutor, explain);
    }

    /**
     * Returns what answers as {@link #asking} does, but with all vectors of the material made and each question's vector
     * waited for.
     *
     * @param embedder null for keywords only
     */
    Tutor patient(@Nullable Embedder embedder, FillVectors.Progress progress) {
        if (embedder != null) {
            try (LuceneSearch before = foundation.library().search()) {
                fillVectors(before, embedder, progress);
            }
        }
        return foundation.tutor(foundation.closing(foundation.library().search()), embedder, HOWEVER_LONG);
    }

    void settle(FillVectors.Progress progress) {
        unsettled.accept(progress);
    }

    private void fillVectors(LuceneSearch search, Embedder embedder, FillVectors.Progress progress) {
        if (search.lacksVectors(embedder.model())) {
            foundation.library().fillVectors(embedder, progress);
        }
    }

    /** Loads the model while the index is opened. */
    private static void warmUp(Embedder embedder) {
        try {
            embedder.size();
        } catch (UnavailableException e) {
            LOG.debug("the search will say so", e);
        }
    }
}
