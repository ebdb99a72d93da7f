package id.kawanbelajar.practice.printing;

import id.kawanbelajar.material.Formulas;
import id.kawanbelajar.material.Sentences;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes plain texts of questions as Markdown that looks the same. Formulas stay as they are. */
final class Markdown {
    private static final Pattern SIGN = Pattern.compile("[\\\\*_`<>\\[\\]|~#]");
    private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)(\\d{1,9})([.)])(?=\\s)|^(\\s*)([-+])(?=\\s)");

    private Markdown() {}

    /** Returns a text whose lines stay lines. */
    static String of(String text) {
        StringBuilder all = new StringBuilder();
        int last = 0;
        for (Sentences.Span span : Formulas.in(text)) {
            all.append(escaped(text.substring(last, span.start()))).append(span.of(text));
            last = span.end();
        }
        return all.append(escaped(text.substring(last))).toString().strip().replace("\n", "  \n");
    }

    private static String escaped(String text) {
        return LIST.matcher(SIGN.matcher(text).replaceAll("\\\\$0"))
                .replaceAll(mark -> mark.group(2) == null
                        ? mark.group(4) + "\\\\" + mark.group(5)
                        : mark.group(1) + mark.group(2) + "\\\\" + mark.group(3));
    }

    /** Returns a text that fits into a cell of a table. */
    static String cell(String text) {
        return of(text).replaceAll("\\s*\\n\\s*", " ");
    }

    /** Returns the rows of a table, the first one as its head. */
    static String table(List<List<String>> rows) {
        List<String> lines = rows.stream()
                .map(row -> row.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.toList());
        lines.add(1, rows.getFirst().stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|")));
        return String.join("\n", lines);
    }
}
