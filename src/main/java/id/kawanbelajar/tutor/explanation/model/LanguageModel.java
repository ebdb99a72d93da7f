package id.kawanbelajar.tutor.explanation.model;

import java.util.Optional;
import java.util.function.Consumer;

/** Writes text. Safe for use by many threads, though a school's machine serves one call at a time well. */
public interface LanguageModel {
    /**
     * Answers one prompt, once, without retrying; blocks until the reply is whole. Interrupting the calling thread stops
     * the work, also on the model's side, before and after the first word.
     *
     * @param grew hears the text so far, on the calling thread, each time it has grown; must return quickly
     * @throws id.kawanbelajar.failure.UnavailableException if the model is away, fails, is too slow to begin, falls silent,
     *     takes too long in all, breaks off, or read only a part of the prompt; says whether retrying helps
     * @throws InterruptedException if the calling thread was interrupted
     */
    Reply reply(Prompt prompt, Consumer<String> grew) throws InterruptedException;

    /** Returns why no reply can be had now and what to do, in plain Indonesian; empty when the model is at hand. Cheap. */
    Optional<String> trouble();
}
