package id.kawanbelajar.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFilesTest {
    @TempDir
    private Path home;

    private Path data;

    @BeforeEach
    void twoFilesSayWhichSchoolItIs() throws IOException {
        data = Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("kawan.properties"), "KAWAN_SEKOLAH=SD Satu\nKAWAN_ZONA=WITA\n");
        Files.writeString(data.resolve("kawan.properties"), "KAWAN_SEKOLAH=SD Dua\n");
    }

    @Test
    void theFileInTheDataWinsOverTheOneBesideTheProgram() {
        assertThat(SettingsFiles.read(home, Map.of()))
                .isEqualTo(Map.of("KAWAN_SEKOLAH", "SD Dua", "KAWAN_ZONA", "WITA"));
    }

    @Test
    void theEnvironmentWinsOverBothUnlessItIsBlank() {
        Map<String, String> environment = Map.of("KAWAN_SEKOLAH", "SD Tiga", "KAWAN_ZONA", " ", "HOME", "/root");

        assertThat(SettingsFiles.read(home, environment))
                .isEqualTo(Map.of("KAWAN_SEKOLAH", "SD Tiga", "KAWAN_ZONA", "WITA"));
    }

    @Test
    void theDataAreLookedForWhereTheFirstFileSaysTheyAre() throws IOException {
        Path elsewhere = Files.createDirectories(home.resolve("lain"));
        Files.writeString(home.resolve("kawan.properties"), "KAWAN_DATA=" + elsewhere);
        Files.writeString(elsewhere.resolve("kawan.properties"), "KAWAN_SEKOLAH=SD Empat\n");

        assertThat(SettingsFiles.read(home, Map.of())).containsEntry("KAWAN_SEKOLAH", "SD Empat");
    }

    @Test
    void readsTheTokenFromAFileOfItsOwn() throws IOException {
        Path file = Files.writeString(home.resolve("bot.token"), "123:rahasia\n");
        Settings settings = Settings.of(home, Map.of("KAWAN_TELEGRAM_TOKEN_BERKAS", file.toString()));

        assertThat(settings.telegram().token())
                .isNotNull()
                .extracting(Settings.Secret::reveal)
                .isEqualTo("123:rahasia");
    }

    @Test
    void saysWhichFileOfTheTokenIsMissing() {
        assertThatThrownBy(() -> Settings.of(home, Map.of("KAWAN_TELEGRAM_TOKEN_BERKAS", "/tidak/ada")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("/tidak/ada");
    }
}
