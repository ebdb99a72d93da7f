package id.kawanbelajar.adapter.document.text;

import id.kawanbelajar.adapter.document.MarkdownRows;
import id.kawanbelajar.adapter.document.layout.Marks;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Guesses headings, lists, tables and paragraphs of a plain text from how its lines lie. */
final class TextBlocks {
    private static final Pattern RULE = Pattern.compile("\\s*(?:={3,}|-{3,}|_{3,}|\\*{3,}|~{3,})\\s*");
    private static final int LEAST_COLUMNS = 2;
    private static final int LEAST_ROWS_OF_COMMAS = 4;
    private static final int INDENT_OF_A_LEVEL = 2;

    private final List<ReadBlock> blocks = new ArrayList<>();

    private TextBlocks() {}

    static List<ReadBlock> of(String page) {
        TextBlocks text = new TextBlocks();
        List<String> group = new ArrayList<>();
        for (String line : (page + "\n\n").split("\n", -1)) {
            if (!line.isBlank()) {
                group.add(line.stripTrailing());
            } else if (!group.isEmpty()) {
                text.group(List.copyOf(group));
                group.clear();
            }
        }
        return text.blocks;
    }

    /** Lines without an empty one between them. */
    private void group(List<String> lines) {
        List<String> rest = heading(lines);
        Optional<String> rows = rows(rest);
        if (rows.isPresent()) {
            blocks.add(new ReadBlock(Block.Kind.TABLE, 0, rows.get()));
            return;
        }
        List<String> paragraph = new ArrayList<>();
        boolean item = false;
        for (String line : rest) {
            if (RULE.matcher(line).matches()) {
                continue;
            }
            boolean begins = mark(line).isPresent();
            if (begins) {
                flush(paragraph, item);
                item = true;
            }
            paragraph.add(line);
        }
        flush(paragraph, item);
    }

    /** Takes off the heading with which lines begin. */
    private List<String> heading(List<String> lines) {
        boolean underlined = lines.size() > 1 && RULE.matcher(lines.get(1)).matches();
        Optional<ReadBlock> heading = underlined
                ? HeadingGuess.underlined(lines.getFirst(), lines.get(1))
                : HeadingGuess.of(lines, blocks.isEmpty());
        if (heading.isEmpty()) {
            return lines;
        }
        blocks.add(heading.get());
        int taken = underlined || HeadingGuess.isNumberAlone(lines) ? 2 : 1;
        return lines.subList(Math.min(taken, lines.size()), lines.size());
    }

    private void flush(List<String> lines, boolean item) {
        if (lines.isEmpty()) {
            return;
        }
        String text = Wrapping.joined(lines);
        if (item) {
            String first = lines.getFirst();
            int depth = Math.clamp(1 + (first.length() - first.stripLeading().length()) / INDENT_OF_A_LEVEL, 1, 6);
            blocks.add(new ReadBlock(Block.Kind.LIST_ITEM, depth, mark(text).orElse(text)));
        } else {
            blocks.add(ReadBlock.paragraph(text));
        }
        lines.clear();
    }

    private static Optional<String> mark(String line) {
        return Marks.bulleted(line).or(() -> Marks.numbered(line));
    }

    /** Lines with as many tabs, semicolons or commas each are the rows of a table. */
    private static Optional<String> rows(List<String> lines) {
        return rows(lines, "\t", 2).or(() -> rows(lines, ";", 2)).or(() -> rows(lines, ",", LEAST_ROWS_OF_COMMAS));
    }

    private static Optional<String> rows(List<String> lines, String separator, int leastRows) {
        List<List<String>> grid = lines.stream()
                .map(line -> List.of(line.split(Pattern.quote(separator), -1)))
                .toList();
        Predicate<List<String>> like = row -> row.size() == grid.getFirst().size();
        boolean table = lines.size() >= leastRows
                && grid.getFirst().size() >= LEAST_COLUMNS + (separator.equals("\t") ? 0 : 1)
                && grid.stream().allMatch(like);
        return table ? Optional.of(MarkdownRows.of(grid)) : Optional.empty();
    }
}
