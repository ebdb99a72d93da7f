package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library that is shipped stands in {@code docs/lisensi-pustaka.md}; `java .ci/Licences.java` writes it anew. */
class LicencesTest {
    private static final Pattern TESTS = Pattern.compile(
            "(junit|opentest4j|apiguardian|archunit|assertj|byte-buddy|surefire|common-java5|common-junit|common-fork).*");
    private static final Pattern JAR = Pattern.compile("(.+)-(\\d[\\w.]*)\\.jar");

    @Test
    void nameEveryLibraryThatIsShipped() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("docs", "lisensi-pustaka.md"));

        assertThat(shipped()).isNotEmpty().allSatisfy(jar -> {
            var parts = JAR.matcher(jar);
            assertThat(parts.matches()).isTrue();
            assertThat(listed).anyMatch(line -> line.contains(":%s | %s |".formatted(parts.group(1), parts.group(2))));
        });
    }

    private static List<String> shipped() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .filter(name -> name.endsWith(".jar") && !TESTS.matcher(name).matches())
                .toList();
    }
}
