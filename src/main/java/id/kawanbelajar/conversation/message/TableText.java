package id.kawanbelajar.conversation.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A Markdown table for a narrow screen: columns with wrapped cells where they fit, else a line for each cell.
 *
 * @param lines to be shown one under another
 * @param aligned whether the lines need letters of equal width
 */
public record TableText(List<String> lines, boolean aligned) {
    private static final String BETWEEN = " │ ";
    private static final int NARROWEST = 5;

    public TableText {
        lines = List.copyOf(lines);
    }

    /** Returns whether the lines are rows of a table and there is a head, a rule and a row. */
    public static boolean isTable(List<String> lines) {
        return lines.size() > 2
                && lines.stream().allMatch(line -> line.strip().startsWith("|"))
                && lines.get(1).strip().matches("\\|[\\s|:-]*-[\\s|:-]*");
    }

    /**
     * Lays a table out.
     *
     * @param markdown lines of a table, see {@link #isTable}
     * @param width letters on a line
     */
    public static TableText of(List<String> markdown, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < markdown.size(); i++) {
            if (i != 1) {
                rows.add(cells(markdown.get(i)));
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> row.addAll(Arrays.asList(empty(columns - row.size()))));
        int[] widths = widths(rows, columns, width);
        return widths.length == 0 ? new TableText(cards(rows), false) : new TableText(grid(rows, widths), true);
    }

    private static String[] empty(int count) {
        String[] cells = new String[count];
        Arrays.fill(cells, "");
        return cells;
    }

    private static List<String> cells(String line) {
        String inner = MathText.of(line.strip())
                .replace("\\|", "\u0001")
                .replaceAll("^\\||\\|$", "")
                .replace("**", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            cells.add(cell.replace('\u0001', '|')
                    .replace("<br>", " ")
                    .replaceAll("\\s+", " ")
                    .strip());
        }
        return cells;
    }

    /** Returns a width for each column, none if no word may be cut and it does not fit. */
    private static int[] widths(List<List<String>> rows, int columns, int width) {
        int[] widths = IntStream.range(0, columns)
                .map(c -> rows.stream().mapToInt(r -> length(r.get(c))).max().orElse(0))
                .toArray();
        int[] least = IntStream.range(0, columns)
                .map(c -> rows.stream()
                        .flatMap(r -> Arrays.stream(r.get(c).split(" ", -1)))
                        .mapToInt(TableText::length)
                        .max()
                        .orElse(0))
                .map(w -> Math.max(NARROWEST, w))
                .toArray();
        int room = width - BETWEEN.length() * (columns - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, columns)
                    .filter(c -> widths[c] > least[c])
                    .reduce(-1, (a, b) -> a < 0 || widths[b] > widths[a] ? b : a);
            if (widest < 0) {
                return new int[0];
            }
            widths[widest]--;
        }
        return widths;
    }

    private static List<String> grid(List<List<String>> rows, int[] widths) {
        List<String> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<List<String>> wrapped = new ArrayList<>();
            for (int c = 0; c < widths.length; c++) {
                wrapped.add(wrap(rows.get(r).get(c), widths[c]));
            }
            int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < height; line++) {
                lines.add(line(wrapped, widths, line));
            }
            boolean tall = height > 1 && r < rows.size() - 1;
            if (r == 0 || tall) {
                lines.add((r == 0 ? "─" : "·").repeat(Arrays.stream(widths).sum() + 3 * (widths.length - 1)));
            }
        }
        return lines;
    }

    private static String line(List<List<String>> wrapped, int[] widths, int line) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String cell = line < wrapped.get(c).size() ? wrapped.get(c).get(line) : "";
            text.append(c == 0 ? "" : BETWEEN).append(cell).repeat(" ", widths[c] - length(cell));
        }
        return text.toString().stripTrailing();
    }

    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> cards(List<List<String>> rows) {
        List<String> head = rows.getFirst();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int c = 0; c < row.size(); c++) {
                lines.add(head.get(c).isEmpty() ? row.get(c) : head.get(c) + ": " + row.get(c));
            }
        }
        return lines;
    }

    /** Counts letters as they are seen: an overline takes no room. */
    private static int length(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.ENCLOSING_MARK)
                .count();
    }
}
