package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.file.SentFile;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * A file that a teacher sent, from the message to the end of its reading.
 *
 * @param card on which its teacher sees how far it is
 * @param person internal id of the teacher
 * @param upload its number in the library; empty until it is received
 * @param at when it was sent
 */
public record Loading(String card, String person, SentFile file, OptionalLong upload, Instant at) {
    /** Returns the same, received. */
    public Loading as(long number) {
        return new Loading(card, person, file, OptionalLong.of(number), at);
    }
}
