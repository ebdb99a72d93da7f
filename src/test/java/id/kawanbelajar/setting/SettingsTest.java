package id.kawanbelajar.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.failure.UnreadableException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
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
        assertThat(settings.time()).isEqualTo(new Settings.Time(ZoneId.of("Asia/Jakarta"), null, null));
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

    @Test
    void readsTeachersWithWhatStudentsCallThem() {
        assertThat(Settings.of(HOME, Map.of("KAWAN_GURU", "33 Bu Rina, 44 55,66 Pak M. Joko"))
                        .telegram()
                        .teachers())
                .isEqualTo(Map.of(33L, "Bu Rina", 44L, "", 55L, "", 66L, "Pak M. Joko"));
        assertThatThrownBy(() -> Settings.of(HOME, Map.of("KAWAN_GURU", "Bu Rina")))
                .hasMessageContaining("misalnya 12345 Bu Rina");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"WIB, Asia/Jakarta", "wita, Asia/Makassar", "WIT, Asia/Jayapura", "Asia/Pontianak, Asia/Pontianak"})
    void knowsTheZonesOfTheCountryByTheirShortNames(String written, String zone) {
        assertThat(Settings.of(HOME, Map.of("KAWAN_ZONA", written)).time().zone())
                .isEqualTo(ZoneId.of(zone));
    }

    @Test
    void readsTheHoursInWhichTheComputerIsOn() {
        Settings.Time time =
                Settings.of(HOME, Map.of("KAWAN_JAM", "06:00-21:30")).time();

        assertThat(time.hours()).isEqualTo(new Settings.Hours(LocalTime.of(6, 0), LocalTime.of(21, 30)));
        assertThat(time.hours()).hasToString("06:00-21:30");
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
        KAWAN_BACA_DETIK | 0              | 1 sampai 600, misalnya 60
        KAWAN_BACA_MENIT | lama           | bilangan bulat, misalnya 30
        KAWAN_BACA_MEMORI | 5             | 64 sampai 4096, misalnya 256
        KAWAN_BACA_HALAMAN | 20000        | 1 sampai 10000, misalnya 1500
        KAWAN_BACA_UKURAN | 5 MB          | bilangan bulat, misalnya 200
        KAWAN_JAM        | pagi           | 06:00-21:00
        KAWAN_JAM        | 21:00-06:00    | 06:00-21:00
        KAWAN_ZONA       | Jakarta        | WIB, WITA, WIT, atau nama seperti Asia/Jakarta
        """)
    void refusesABadValueAndShowsAGoodOne(String name, String value, String good) {
        assertThatThrownBy(() -> Settings.of(HOME, Map.of(name, value)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(good);
    }

    @Test
    void knowsTheTwoAdultsAndTheKindOfSchool() {
        Settings.School school = Settings.of(
                        HOME,
                        Map.of("KAWAN_KONTAK_1", "Bu Sari", "KAWAN_KONTAK_1_TELEGRAM", "77", "KAWAN_JENJANG", "mts"))
                .school();

        assertThat(school.firstContact()).isEqualTo(new Settings.Contact("Bu Sari", 77L));
        assertThat(school.secondContact().telegram()).isNull();
        assertThat(school.jenjang()).isEqualTo(Jenjang.SMP);
    }

    @ParameterizedTest(name = "{0} = {1} is refused with an example")
    @CsvSource({"KAWAN_KONTAK_1_TELEGRAM, @busari, 12345", "KAWAN_JENJANG, TK, SMK"})
    void refusesWhatIsNoAccountOrNoSchool(String name, String value, String good) {
        assertThatThrownBy(() -> Settings.of(HOME, Map.of(name, value)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(good);
    }
}
