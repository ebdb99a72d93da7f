package id.kawanbelajar.adapter.svg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which figure a chapter describes in which words: a loaded text keeps the words only. */
final class FigureNames {
    private static final Pattern FIGURE = Pattern.compile("!\\[([^\\]]+)]\\(([^)\\s]+)\\)");

    private FigureNames() {}

    /** Returns the files of figures by their descriptions in the chapter beside a file of questions; empty without one. */
    static Map<String, String> beside(Path questions) {
        String name = questions.getFileName().toString().replaceFirst("\\.soal\\.yaml$", ".md");
        try {
            return FIGURE.matcher(Files.readString(questions.resolveSibling(name)))
                    .results()
                    .collect(Collectors.toMap(
                            figure -> plain(figure.group(1)), figure -> figure.group(2), (first, again) -> first));
        } catch (IOException e) {
            return Map.of();
        }
    }

    static String plain(String description) {
        return description.strip().replaceAll("\\s+", " ");
    }
}
