package id.kawanbelajar.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {
    private final JsonWriter writer = new JsonWriter();

    @Test
    void writesOneLineInTheOrderOfTheMap() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", "extract");
        values.put("sources", List.of(Map.of("bab", 3), Map.of("bab", "x")));
        values.put("alasan", null);
        values.put("ms", 12L);
        values.put("ya", true);

        assertThat(writer.line(values))
                .isEqualTo(
                        "{\"status\":\"extract\",\"sources\":[{\"bab\":3},{\"bab\":\"x\"}],\"alasan\":null,\"ms\":12,\"ya\":true}");
    }

    @Test
    void lettersStayAndLineBreaksAreEscaped() {
        assertThat(writer.line(Map.of("teks", "“CO₂”\n\t\\ 𝒳 é"))).isEqualTo("{\"teks\":\"“CO₂”\\n\\t\\\\ 𝒳 é\"}");
    }

    @Test
    void brokenNumbersAreRounded() {
        assertThat(number(0.926349)).isEqualTo("0.9263");
        assertThat(number(12345.678912)).isEqualTo("12345.6789");
        assertThat(number(0.000123456)).isEqualTo("1.235E-4");
        assertThat(number(1.0)).isEqualTo("1.0");
        assertThat(number(0.0)).isEqualTo("0.0");
        assertThat(number(0.1f)).isEqualTo("0.1");
        assertThat(number(Double.NaN)).isEqualTo("null");
    }

    private String number(Number value) {
        String line = writer.line(Map.of("n", value));
        return line.substring("{\"n\":".length(), line.length() - 1);
    }
}
