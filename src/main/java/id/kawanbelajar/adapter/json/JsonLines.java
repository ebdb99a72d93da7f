package id.kawanbelajar.adapter.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.kawanbelajar.failure.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file with one JSON object in each line, read line by line. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLines() {}

    /** Takes one object; an {@link UnreadableException} it throws should name the row's place. */
    @FunctionalInterface
    interface Taker {
        void take(Row row);
    }

    /** Reads all objects in order; blank lines count but are skipped. */
    static void read(Path file, Taker taker) {
        TextLines.read(file, (number, line) -> taker.take(new Row(file, number, object(file, number, line))));
    }

    private static JsonNode object(Path file, int number, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableException(message(file, number, "bukan objek JSON, misalnya {\"_id\": \"a\", …}"), e);
        }
        throw new UnreadableException(message(file, number, "bukan objek JSON, misalnya {\"_id\": \"a\", …}"));
    }

    private static String message(Path file, int number, String what) {
        return "%s baris %d: %s".formatted(file, number, what);
    }

    /**
     * One object.
     *
     * @param number of its line, from 1
     */
    record Row(Path file, int number, JsonNode object) {
        boolean has(String column) {
            return object.hasNonNull(column);
        }

        /** Returns a text or number as text. */
        String text(String column) {
            JsonNode value = object.path(column);
            if (!value.isTextual() && !value.isNumber()) {
                throw wrong("tidak punya teks \"%s\"; kolomnya: %s".formatted(column, columns()));
            }
            return value.asText();
        }

        /** Returns a text that may be missing. */
        String textOr(String column, String other) {
            return has(column) ? text(column) : other;
        }

        /** Returns a list of texts, or one text as a list; empty where it is missing. */
        List<String> texts(String column) {
            if (!has(column)) {
                return List.of();
            }
            JsonNode value = object.path(column);
            if (!value.isArray()) {
                return List.of(text(column));
            }
            List<String> texts = new ArrayList<>();
            value.forEach(each -> texts.add(each.asText()));
            return texts;
        }

        UnreadableException wrong(String what) {
            return new UnreadableException(message(file, number, what));
        }

        private String columns() {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            return String.join(", ", names);
        }
    }
}
