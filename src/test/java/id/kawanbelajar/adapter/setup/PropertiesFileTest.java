package id.kawanbelajar.adapter.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PropertiesFileTest {
    @TempDir
    private Path folder;

    @Test
    void leavesRemarksAndOtherLinesAsTheyAre() throws IOException {
        String text = written("""
                # kontak diganti tiap tahun
                KAWAN_SEKOLAH = SMP Lama
                ! catatan lain
                punya.orang.lain=tetap

                KAWAN_MODEL: gemma3:1b
                """, Map.of("KAWAN_SEKOLAH", "SMP Baru", "KAWAN_ZONA", "WIT"));

        assertThat(text).isEqualTo("""
                        # kontak diganti tiap tahun
                        KAWAN_SEKOLAH=SMP Baru
                        ! catatan lain
                        punya.orang.lain=tetap

                        KAWAN_MODEL: gemma3:1b
                        KAWAN_ZONA=WIT
                        """);
    }

    @Test
    void takesOutWhatIsBlank() throws IOException {
        assertThat(written("KAWAN_MODEL=gemma3:1b\nKAWAN_JAM=06:00-21:00\n", Map.of("KAWAN_MODEL", "")))
                .isEqualTo("KAWAN_JAM=06:00-21:00\n");
    }

    @Test
    void replacesAValueThatGoesOverSeveralLines() throws IOException {
        assertThat(written("KAWAN_SISWA=1,\\\n  2,\\\n  3\nKAWAN_JAM=06:00-21:00\n", Map.of("KAWAN_SISWA", "9")))
                .isEqualTo("KAWAN_SISWA=9\nKAWAN_JAM=06:00-21:00\n");
    }

    @Test
    void keepsOneLineOfASettingThatStoodTwice() throws IOException {
        assertThat(written("KAWAN_JAM=06:00-21:00\nKAWAN_JAM=07:00-21:00\n", Map.of("KAWAN_JAM", "08:00-20:00")))
                .isEqualTo("KAWAN_JAM=08:00-20:00\n");
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        String hard = "SMA \"Bina = #1\" : C:\\sekolah\\é";
        written("", Map.of("KAWAN_SEKOLAH", hard));
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file())) {
            read.load(reader);
        }

        assertThat(read).containsEntry("KAWAN_SEKOLAH", hard);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void canBeOpenedByItsOwnerOnlyEvenIfItWasOpenBefore() throws IOException {
        Files.writeString(file(), "");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        written("", Map.of("KAWAN_TELEGRAM_TOKEN", "1:rahasia"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesNothingBesideIt() throws IOException {
        written("", Map.of("KAWAN_JAM", "06:00-21:00"));

        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file());
        }
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("berkas"), "");
        PropertiesFile file = new PropertiesFile(notAFolder.resolve("kawan.properties"), Map.of(), Set.of());

        assertThatThrownBy(() -> file.write(Map.of("KAWAN_JAM", "06:00-21:00")))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("kawan.properties");
    }

    private Path file() {
        return folder.resolve("kawan.properties");
    }

    private String written(String before, Map<String, String> settings) throws IOException {
        Files.writeString(file(), before);
        new PropertiesFile(file(), Map.of(), Set.of()).write(settings);
        return Files.readString(file());
    }
}
