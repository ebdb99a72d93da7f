package id.kawanbelajar.adapter.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as one line of JSON: keys in the map's order, letters beyond ASCII as they are. Broken numbers are rounded
 * to four places (small ones to four digits); one that is not finite is null. Safe for use by many threads.
 */
public final class JsonWriter {
    private static final int PLACES = 4;
    private static final double SMALL = 0.1;
    private static final JsonFactory JSON = new JsonFactory();

    /** Returns the line, without a line break. */
    public String line(Map<String, ?> values) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(json, values);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    json.writeFieldName(String.valueOf(each.getKey()));
                    write(json, each.getValue());
                }
                json.writeEndObject();
            }
            case Iterable<?> list -> {
                json.writeStartArray();
                for (Object each : list) {
                    write(json, each);
                }
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Integer whole -> json.writeNumber(whole);
            case Long whole -> json.writeNumber(whole);
            case Number broken -> number(json, broken.doubleValue());
            default -> json.writeString(value.toString());
        }
    }

    private static void number(JsonGenerator json, double value) throws IOException {
        if (!Double.isFinite(value)) {
            json.writeNull();
            return;
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = Math.abs(value) < SMALL
                ? exact.round(new MathContext(PLACES))
                : exact.setScale(PLACES, RoundingMode.HALF_EVEN);
        json.writeNumber(rounded.doubleValue());
    }
}
