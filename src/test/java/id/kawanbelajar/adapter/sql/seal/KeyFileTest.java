package id.kawanbelajar.adapter.sql.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private KeyFile file() {
        return KeyFile.beside(folder.resolve("kawan.db"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isMadeForItsOwnerAlone() throws IOException {
        assertThat(file().read()).isEmpty();

        byte[] key = file().readOrMake();

        assertThat(file().readOrMake()).isEqualTo(key).hasSize(32);
        assertThat(rights()).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void looseRightsAreTakenAway() throws IOException {
        file().readOrMake();
        Files.setPosixFilePermissions(file().file(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(file().read()).isPresent();
        assertThat(rights()).isEqualTo("rw-------");
    }

    @RepeatedTest(100) // one round alone lets a key that overwrites another's pass nearly always
    void ofManyWhoMakeItAtOnceAllGetTheSame() throws Exception {
        Set<String> keys = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<String> one = () -> HexFormat.of().formatHex(file().readOrMake());
            for (Future<String> key : threads.invokeAll(Collections.nCopies(16, one))) {
                keys.add(key.get());
            }
        }
        assertThat(keys).hasSize(1);
    }

    @Test
    void aDamagedOneIsNotReplaced() throws IOException {
        Files.writeString(file().file(), "bukan kunci");

        assertThatThrownBy(() -> file().readOrMake())
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("cadangan")
                .hasMessageNotContaining("bukan kunci");
    }

    private String rights() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file().file()));
    }
}
