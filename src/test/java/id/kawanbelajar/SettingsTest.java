package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Path HOME = Path.of("/opt/kawan");

    @Test
    void worksWithNothingSet() {
        Settings settings = Settings.of(HOME, Map.of());

        assertThat(settings.data()).isEqualTo(HOME.resolve("data"));
        assertThat(settings.model().chat()).isNull();
        assertThat(settings.telegram().open()).isFalse();
        assertThat(settings.telegram().students()).isEmpty();
    }

    @Test
    void neverPrintsTheToken() {
        Settings settings = Settings.of(HOME, Map.of("KAWAN_TELEGRAM_TOKEN", "123:rahasia"));

        assertThat(settings.toString()).doesNotContain("rahasia");
        assertThatThrownBy(() -> Settings.of(HOME, Map.of("KAWAN_TELEGRAM_TOKEN", "rahasia")))
                .isInstanceOf(UnreadableException.class)
                .message()
                .doesNotContain("rahasia");
    }

    @Test
    void readsIdsPartedByCommasAndSpaces() {
        assertThat(Settings.of(HOME, Map.of("KAWAN_SISWA", "12, 34 56"))
                        .telegram()
                        .students())
                .containsExactlyInAnyOrder(12L, 34L, 56L);
    }

    @ParameterizedTest(name = "{0} = {1} is refused with an example")
    @CsvSource(delimiter = '|', textBlock = """
        KAWAN_OLLAMA_URL | 127.0.0.1      | http://127.0.0.1:11434
        KAWAN_OLLAMA_URL | ftp://x        | http://127.0.0.1:11434
        KAWAN_EMBEDDING  | e5             | onnx:/folder/model
        KAWAN_KONTEKS    | banyak         | 2048
        KAWAN_KONTEKS    | 5              | 2048
        KAWAN_AKSES      | bebas          | uji-coba
        KAWAN_SISWA      | @budi          | 12345,67890
        KAWAN_JAM        | pagi           | 06:00-21:00
        """)
    void refusesABadValueAndShowsAGoodOne(String name, String value, String good) {
        assertThatThrownBy(() -> Settings.of(HOME, Map.of(name, value)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(good);
    }
}
