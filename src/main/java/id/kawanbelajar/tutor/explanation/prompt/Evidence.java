package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.material.Source;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an explanation may rest on.
 *
 * @param sources the n-th is shown to the model as [n]; never empty
 */
public record Evidence(List<Source> sources) {
    private static final Pattern TABLE_RULE = Pattern.compile("\\|[\\s:|-]+\\|\\s*");
    private static final Pattern TABLE_ROW = Pattern.compile("\\|\\s*(.*?)\\s*\\|\\s*(.*?)\\s*\\|\\s*");

    public Evidence {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an explanation rests on something");
        }
    }

    /**
     * Returns the quotes as numbered lines. Whatever stands in the material stays inside its line and cannot look like
     * another number, a question or a control word of a model.
     */
    public String numbered() {
        StringJoiner lines = new StringJoiner("\n");
        for (int i = 0; i < sources.size(); i++) {
            lines.add("[" + (i + 1) + "] " + harmless(sources.get(i).quote()));
        }
        return lines.toString();
    }

    /** Returns the rows of tables as they stand among the numbered lines, heads among them; may be empty. */
    public List<String> rows() {
        return sources.stream()
                .flatMap(source -> source.quote().lines())
                .filter(line ->
                        line.startsWith("|") && !TABLE_RULE.matcher(line).matches())
                .map(Evidence::told)
                .toList();
    }

    /** Returns a text on one line, without anything that a model could take for the frame of the prompt. */
    static String harmless(String text) {
        return text.lines()
                .filter(line -> !TABLE_RULE.matcher(line).matches())
                .map(Evidence::told)
                .collect(Collectors.joining(" "))
                .replaceAll("\\[(\\d{1,2})]", "($1)")
                .replace("<|", "< ")
                .replace("|>", " >")
                .strip();
    }

    /** A small model reads "Jantung: memompa darah; empat ruang." better than the row of a table. */
    private static String told(String line) {
        Matcher row = TABLE_ROW.matcher(line);
        return row.matches()
                ? "%s: %s.".formatted(row.group(1), row.group(2).replaceAll("\\s*\\|\\s*", "; "))
                : line.strip();
    }
}
