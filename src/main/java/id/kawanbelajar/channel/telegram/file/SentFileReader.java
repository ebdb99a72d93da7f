package id.kawanbelajar.channel.telegram.file;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.conversation.file.SentFile;
import org.jspecify.annotations.Nullable;

/** Finds the photo or the file of a message. */
public final class SentFileReader {
    private static final int LONGEST_NAME = 200;

    private SentFileReader() {}

    /** Returns what can be fetched of a message, of a photo its largest size; null for nothing. */
    public static @Nullable SentFile read(JsonNode message) {
        JsonNode largest = largest(message.path("photo"));
        boolean photo = largest.path("file_id").isTextual();
        JsonNode file = photo ? largest : message.path("document");
        String reference = file.path("file_id").asText("");
        if (reference.isBlank() || message.has("animation")) {
            return null;
        }
        return new SentFile(
                photo,
                reference,
                name(file.path("file_name").asText("")),
                Math.max(0, file.path("file_size").asLong(0)),
                message.path("media_group_id").asText(""),
                message.path("caption").asText(""));
    }

    private static JsonNode largest(JsonNode sizes) {
        JsonNode largest = sizes.path(0);
        for (JsonNode size : sizes) {
            if (area(size) > area(largest)) {
                largest = size;
            }
        }
        return largest;
    }

    private static long area(JsonNode size) {
        return size.path("width").asLong(0) * size.path("height").asLong(0);
    }

    /** The end of a name says more than its middle. */
    private static String name(String sent) {
        String plain = sent.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ")
                .strip();
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME - 20) + "…" + plain.substring(plain.length() - 19);
    }
}
