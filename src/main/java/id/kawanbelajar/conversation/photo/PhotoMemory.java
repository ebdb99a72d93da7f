package id.kawanbelajar.conversation.photo;

import java.time.Instant;
import java.util.Optional;

/**
 * Remembers the words of the photo that somebody sent last, for the buttons under what was said of it; never the picture.
 * Safe for use by many threads. Throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer;
 * retrying may help.
 */
public interface PhotoMemory {
    /**
     * What was read on a photo.
     *
     * @param id of the message that brought it
     * @param text as {@link PageText} writes it
     */
    record SeenPhoto(String id, String text) {
        public SeenPhoto {
            if (id.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException("a photo that was read has an id and words");
            }
        }

        /** Tells no words: they may be a child's. */
        @Override
        public String toString() {
            return "SeenPhoto[" + id + "]";
        }
    }

    /** Remembers a photo instead of the one before. */
    void keep(String person, SeenPhoto photo, Instant at);

    /** Returns the last photo of a person. */
    Optional<SeenPhoto> last(String person);
}
