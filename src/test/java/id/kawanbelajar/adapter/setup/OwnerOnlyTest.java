package id.kawanbelajar.adapter.setup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.operation.Guarded.Loose;
import id.kawanbelajar.operation.Health;
import id.kawanbelajar.operation.RightsCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} is open to others")
    @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-rw----", "rwx--x---"})
    void findsWhatOthersMayOpen(String rights) throws IOException {
        Path file = made("kawan.properties", rights);

        assertThat(new OwnerOnly(List.of(file)).loose()).containsExactly(new Loose(file.toString(), false));
    }

    @ParameterizedTest(name = "{0} is closed")
    @ValueSource(strings = {"rw-------", "r--------", "rwx------"})
    void isQuietAboutWhatIsClosedOrMissing(String rights) throws IOException {
        Path file = made("kawan.properties", rights);

        assertThat(new OwnerOnly(List.of(file, folder.resolve("tidak-ada"))).loose())
                .isEmpty();
    }

    @Test
    void theCheckSaysHowToCloseEach() throws IOException {
        Path file = made("kunci", "rw-r--r--");
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        Health found = new RightsCheck(new OwnerOnly(List.of(file, data))).look();

        assertThat(found.state()).isEqualTo(Health.State.WARN);
        assertThat(found.said()).contains("chmod 600 '%s'; chmod 700 '%s'".formatted(file, data));
    }

    private Path made(String name, String rights) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "isi");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }
}
