package id.kawanbelajar.material.inspection.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code /bahasa/kata.txt} anew: the words of this project's own texts, Indonesian from the knowledge base and the
 * guides, English from the Javadoc. Run it in the repository's folder; no word comes from anywhere else.
 */
final class CollectWords {
    private static final Path TARGET = Path.of("src/main/resources/bahasa/kata.txt");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_])[a-z]{2,24}(?![\\p{L}\\p{N}_])");
    private static final Pattern NO_PROSE =
            Pattern.compile("\\$[^$\\n]*\\$|`[^`\\n]*`|\\{@\\w+ [^}]*}|https?://\\S+|\\S+\\.(?:svg|md|yaml|txt)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");
    private static final int LETTERS_A_LINE = 118;

    private CollectWords() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> indonesian = new TreeMap<>();
        files(Path.of("knowledge-base"), ".md", ".yaml").forEach(text -> count(indonesian, text));
        files(Path.of("docs"), ".md").forEach(text -> count(indonesian, text));
        Map<String, Integer> english = new TreeMap<>();
        files(Path.of("src/main/java"), ".java")
                .forEach(text -> COMMENT.matcher(text).results().forEach(m -> count(english, m.group())));
        english.values().removeIf(times -> times < 2);
        english.forEach((word, times) -> indonesian.merge(word, times, Integer::sum));
        Files.writeString(
                TARGET,
                "# Kata-kata dari tulisan proyek ini sendiri; dibuat oleh CollectWords (src/test), jangan disunting.\n"
                        + lines(indonesian));
    }

    private static List<String> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .map(CollectWords::text)
                    .toList();
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(Map<String, Integer> words, String text) {
        String prose = NO_PROSE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        WORD.matcher(prose).results().forEach(m -> words.merge(m.group(), 1, Integer::sum));
    }

    private static String lines(Map<String, Integer> words) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : words.keySet()) {
            boolean full = length + word.length() + 1 > LETTERS_A_LINE;
            lines.append(length == 0 ? "" : full ? "\n" : " ").append(word);
            length = full || length == 0 ? word.length() : length + word.length() + 1;
        }
        return lines.append('\n').toString().lines().collect(Collectors.joining("\n", "", "\n"));
    }
}
