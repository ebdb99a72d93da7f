package id.kawanbelajar.adapter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OctetLinesTest {
    private static String folded(String text) {
        return new String(OctetLines.of(text), StandardCharsets.UTF_8);
    }

    @Test
    void aLineOf75OctetsStays() {
        assertThat(folded("a".repeat(75) + "\r\nb\r\n")).isEqualTo("a".repeat(75) + "\r\nb\r\n");
    }

    @Test
    void aLongerLineGoesOnAfterABlank() {
        assertThat(folded("a".repeat(150))).isEqualTo("a".repeat(75) + "\r\n " + "a".repeat(74) + "\r\n a");
    }

    @Test
    void noLetterIsTornApart() {
        assertThat(folded("√".repeat(26))).isEqualTo("√".repeat(25) + "\r\n √");
        assertThat(folded("a".repeat(73) + "😀")).isEqualTo("a".repeat(73) + "\r\n 😀");
    }
}
