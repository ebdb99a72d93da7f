package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.MarkdownRows;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables as a reader would say them. Teachers use tables to lay pages out: a box around text is no table, a column of labels
 * is lines «label: value», and a plan whose cells hold pages of text is read row by row. What is left is a grid.
 */
public final class TableText {
    private static final int LABEL = 60;
    /** Longer tables are hard to find and to quote. */
    private static final int LONGEST = 1500;

    private static final Pattern NUMBER = Pattern.compile("\\W*\\w{1,3}\\W*");
    private static final Pattern COLON = Pattern.compile("^\\s*:\\s*|\\s*:\\s*$");
    private static final Pattern COLUMN_OF_COLONS = Pattern.compile("\\s*:?\\s*");

    private TableText() {}

    /** Hears a block of a table and the page on which it stands. */
    @FunctionalInterface
    public interface Hears {
        void block(ReadBlock block, int page);
    }

    /** Reads a table out. */
    public static void read(List<Row> all, Hears hears) {
        List<Row> rows = all.stream().filter(row -> !row.full().isEmpty()).toList();
        if (rows.stream().allMatch(row -> row.full().size() == 1 && row.cells().size() == 1)) {
            rows.forEach(row -> row.full().getFirst().blocks().forEach(block -> hears.block(block, row.page())));
        } else if (rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::isHeavy))) {
            rolledOut(rows, hears);
        } else if (isLabels(rows)) {
            labels(rows, hears);
        } else {
            grid(rows, hears);
        }
    }

    /** A grid is cut where the page turns and where it grows long; each piece has the head above it. */
    private static void grid(List<Row> rows, Hears hears) {
        Row head = rows.getFirst();
        List<List<String>> piece = new ArrayList<>();
        int page = head.page();
        int length = 0;
        for (Row row : rows) {
            int own = row.words().stream().mapToInt(String::length).sum();
            boolean cut = row.page() != page || length + own > LONGEST;
            if (cut && piece.size() > 1) {
                told(piece, page, hears);
                piece = new ArrayList<>(isHead(head) ? List.of(head.words()) : List.of());
                length = 0;
            }
            page = row.page();
            piece.add(row.words());
            length += own;
        }
        told(piece, page, hears);
    }

    private static void told(List<List<String>> piece, int page, Hears hears) {
        String text = MarkdownRows.of(piece);
        if (!text.isBlank()) {
            hears.block(new ReadBlock(Block.Kind.TABLE, 0, text), page);
        }
    }

    private static boolean isLabels(List<Row> rows) {
        long named = rows.stream().filter(TableText::isLabel).count();
        return named == rows.size() || (named >= 2 && named * 4 >= rows.size() * 3L);
    }

    private static boolean isLabel(Row row) {
        List<Cell> full = row.full();
        String first = full.getFirst().words();
        if (first.length() > LABEL || full.size() > 3 || row.cells().size() > 4) {
            return false;
        }
        return first.endsWith(":") || (full.size() > 1 && full.get(1).words().startsWith(":"));
    }

    private static void labels(List<Row> rows, Hears hears) {
        StringBuilder lines = new StringBuilder();
        int page = rows.getFirst().page();
        for (Row row : rows) {
            if (row.page() != page && !lines.isEmpty()) {
                hears.block(ReadBlock.paragraph(lines.toString()), page);
                lines.setLength(0);
            }
            page = row.page();
            lines.append(lines.isEmpty() ? "" : "\n").append(line(row));
        }
        hears.block(ReadBlock.paragraph(lines.toString()), page);
    }

    private static String line(Row row) {
        List<String> words = row.full().stream()
                .map(Cell::words)
                .filter(Predicate.not(COLUMN_OF_COLONS.asMatchPredicate()))
                .map(cell -> COLON.matcher(cell).replaceAll(""))
                .toList();
        return words.size() < 2
                ? String.join("", words)
                : words.getFirst() + ": " + String.join(" ", words.subList(1, words.size()));
    }

    private static void rolledOut(List<Row> rows, Hears hears) {
        List<String> head = isHead(rows.getFirst()) ? rows.getFirst().words() : List.of();
        for (Row row : head.isEmpty() ? rows : rows.subList(1, rows.size())) {
            rolledOut(row, head, hears);
        }
    }

    private static boolean isHead(Row row) {
        return row.full().size() > 1
                && row.full().stream().allMatch(cell -> cell.words().length() <= LABEL)
                && row.full().stream().noneMatch(cell -> cell.words().endsWith(":"))
                && (row.full().size() > 2 || row.full().stream().allMatch(Cell::bold));
    }

    private static void rolledOut(Row row, List<String> head, Hears hears) {
        StringBuilder label = new StringBuilder();
        List<Cell> rest = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int column = 0;
        for (Cell cell : row.cells()) {
            boolean mayLead = rest.isEmpty()
                    && isSmall(cell)
                    && (label.isEmpty() || NUMBER.matcher(label).matches());
            if (!cell.isBlank() && mayLead) {
                label.append(label.isEmpty() ? "" : " ").append(plain(cell));
            } else if (!plain(cell).isEmpty()) {
                rest.add(cell);
                names.add(column < head.size() ? head.get(column) : "");
            }
            column += cell.span();
        }
        rolledOut(label.toString(), rest, names, row.page(), hears);
    }

    private static void rolledOut(String label, List<Cell> rest, List<String> names, int page, Hears hears) {
        boolean brief = rest.stream().allMatch(TableText::isSmall);
        if (brief && !rest.isEmpty()) {
            String values = rest.stream().map(TableText::plain).collect(Collectors.joining("; "));
            hears.block(ReadBlock.paragraph(label.isEmpty() ? values : label + ": " + values), page);
            return;
        }
        if (!label.isEmpty()) {
            hears.block(ReadBlock.heading(rest.isEmpty() ? 3 : 4, label), page);
        }
        for (int i = 0; i < rest.size(); i++) {
            Cell cell = rest.get(i);
            said(cell, isSmall(cell) && !names.get(i).isEmpty() ? names.get(i) + ": " + plain(cell) : "", page, hears);
        }
    }

    private static boolean isSmall(Cell cell) {
        return cell.blocks().size() == 1 && plain(cell).length() <= LABEL && !cell.isHeavy();
    }

    private static String plain(Cell cell) {
        return COLON.matcher(cell.words()).replaceAll("");
    }

    private static void said(Cell cell, String line, int page, Hears hears) {
        if (!line.isEmpty()) {
            hears.block(ReadBlock.paragraph(line), page);
            return;
        }
        for (ReadBlock block : cell.blocks()) {
            String text =
                    block.kind() == Block.Kind.PARAGRAPH ? block.text().replaceFirst("^\\s*:\\s*", "") : block.text();
            if (!text.isBlank()) {
                hears.block(new ReadBlock(block.kind(), block.level(), text), page);
            }
        }
    }
}
