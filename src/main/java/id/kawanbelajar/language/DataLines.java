package id.kawanbelajar.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a data file inside the program. */
public final class DataLines {
    private DataLines() {}

    /**
     * Reads a resource, without blank lines and lines that begin with {@code #}.
     *
     * @param resource absolute, e.g. {@code /bahasa/bentuk.txt}; a missing one is a bug
     */
    public static List<String> of(String resource) {
        return text(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Reads the words of such a resource, parted by spaces, each once. */
    public static Set<String> words(String resource) {
        return of(resource).stream()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a whole resource; a missing one is a bug. */
    public static String text(String resource) {
        var stream = Objects.requireNonNull(DataLines.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
