package id.kawanbelajar.channel.telegram.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawanbelajar.conversation.file.SentFile;

/** A sent file as the inbox keeps it. */
public final class SentFileText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SentFileText() {}

    /** Returns what to store. */
    public static String of(SentFile file) {
        try {
            return JSON.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a sent file always has a JSON form", e);
        }
    }

    /** Returns what was stored. */
    public static SentFile read(String stored) {
        try {
            return JSON.readValue(stored, SentFile.class);
        } catch (JsonProcessingException e) {
            e.clearLocation(); // its source is a person's words
            throw new IllegalStateException("the inbox holds something that is no sent file", e);
        }
    }
}
