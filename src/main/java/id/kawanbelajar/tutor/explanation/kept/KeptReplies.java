package id.kawanbelajar.tutor.explanation.kept;

import id.kawanbelajar.material.MaterialId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a model wrote before. A reply goes when one of the materials that it rests on is withdrawn, replaced or revised, and
 * the oldest go when there are too many. Safe for use by many threads. Every method throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store fails; retrying may help.
 */
public interface KeptReplies {
    /** Keeps nothing. */
    KeptReplies NONE = new KeptReplies() {
        @Override
        public Optional<String> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, String text, Set<MaterialId> materials, Instant at) {}
    };

    /** Returns the reply of a key, as the model wrote it; empty where none is kept. */
    Optional<String> find(String key);

    /**
     * Keeps a reply in the place of one before; does nothing where one of its materials is not published by now.
     *
     * @param materials those that it rests on, never empty
     */
    void keep(String key, String text, Set<MaterialId> materials, Instant at);
}
