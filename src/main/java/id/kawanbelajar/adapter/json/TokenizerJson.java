package id.kawanbelajar.adapter.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Streams the {@code tokenizer.json} of a unigram model, so that its 17 MB never stand in memory as a tree. */
public final class TokenizerJson {
    private static final JsonFactory JSON = new JsonMapper().getFactory();

    private final Set<String> steps = new LinkedHashSet<>();
    private final Set<String> special = new LinkedHashSet<>();
    private final Pieces pieces;
    private String kind = "";
    private int unknown = -1;

    private TokenizerJson(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Receives the pieces in the order of their ids, from 0. */
    @FunctionalInterface
    public interface Pieces {
        /** Takes the next piece with its logarithmic probability. */
        void piece(String text, double score);
    }

    /**
     * What a tokenizer is made of.
     *
     * @param kind of model, e.g. {@code Unigram}; empty if the file does not say
     * @param unknown id of the piece for characters that no piece covers; -1 if the file does not say
     * @param steps types of all normalizers and pre-tokenizers, sequences included
     * @param special control pieces that a text must never produce
     */
    public record Shape(String kind, int unknown, Set<String> steps, Set<String> special) {
        public Shape {
            steps = Set.copyOf(steps);
            special = Set.copyOf(special);
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws IOException if it cannot be read or is no such JSON
     */
    public static Shape read(InputStream in, Pieces pieces) throws IOException {
        TokenizerJson reader = new TokenizerJson(pieces);
        try (JsonParser parser = JSON.createParser(in)) {
            reader.fields(parser);
        }
        return new Shape(reader.kind, reader.unknown, reader.steps, reader.special);
    }

    private void fields(JsonParser in) throws IOException {
        expect(in, in.nextToken(), JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "normalizer", "pre_tokenizer" -> steps.addAll(types(in.readValueAsTree()));
                case "added_tokens" -> addedTokens(in.readValueAsTree());
                case "model" -> model(in);
                default -> in.skipChildren();
            }
        }
    }

    private static List<String> types(JsonNode tree) {
        return tree.findValuesAsText("type");
    }

    private void addedTokens(JsonNode list) {
        for (JsonNode token : list) {
            if (token.path("special").asBoolean()) {
                special.add(token.path("content").asText());
            }
        }
    }

    private void model(JsonParser in) throws IOException {
        expect(in, in.currentToken(), JsonToken.START_OBJECT);
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "type" -> kind = in.getText();
                case "unk_id" -> unknown = in.getIntValue();
                case "vocab" -> vocabulary(in);
                default -> in.skipChildren();
            }
        }
    }

    private void vocabulary(JsonParser in) throws IOException {
        expect(in, in.currentToken(), JsonToken.START_ARRAY);
        while (in.nextToken() == JsonToken.START_ARRAY) {
            expect(in, in.nextToken(), JsonToken.VALUE_STRING);
            String text = in.getText();
            in.nextToken();
            pieces.piece(text, score(in.getDecimalValue()));
            expect(in, in.nextToken(), JsonToken.END_ARRAY);
        }
    }

    /**
     * The reference reads a number as its digits divided by a power of ten, which is off by the last bit at times; where
     * two cuts of a word are equally probable ("nnnnn"), that bit decides.
     */
    private static double score(BigDecimal number) {
        return number.unscaledValue().doubleValue() / Math.pow(10, number.scale());
    }

    private static void expect(JsonParser in, JsonToken token, JsonToken wanted) throws IOException {
        if (token != wanted) {
            throw new JsonParseException(in, "expected %s, found %s".formatted(wanted, token));
        }
    }
}
