package id.kawanbelajar.adapter.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Writes a table as plain Markdown rows. */
final class TableRows {
    private TableRows() {}

    static String of(TableBlock table, FormulaShield shield) {
        List<String> lines = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    lines.add(row(row, shield));
                }
            }
            if (part instanceof TableHead head && head.getFirstChild() != null) {
                lines.add("|" + "---|".repeat(cells(head.getFirstChild())));
            }
        }
        return String.join("\n", lines);
    }

    private static String row(Node row, FormulaShield shield) {
        StringBuilder line = new StringBuilder("|");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String words =
                    InlineText.of(cell, shield).words().replace('\n', ' ').strip();
            line.append(' ').append(words).append(" |");
        }
        return line.toString();
    }

    private static int cells(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count += cell instanceof TableCell ? 1 : 0;
        }
        return count;
    }
}
