package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.latex.Scripts;
import id.kawanbelajar.adapter.document.office.Cell;
import id.kawanbelajar.adapter.document.office.Row;
import id.kawanbelajar.adapter.document.office.SymbolFont;
import id.kawanbelajar.adapter.document.office.TableText;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFObjectShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextRun;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.jspecify.annotations.Nullable;

/** Collects what the shapes of a binary slide say. */
final class BinaryShapes {
    private final List<Shape> shapes = new ArrayList<>();
    private int lost;

    List<Shape> shapes() {
        return shapes;
    }

    int lost() {
        return lost;
    }

    void shape(HSLFShape shape) {
        switch (shape) {
            case HSLFTable table -> table(table);
            case HSLFGroupShape group -> group.getShapes().forEach(this::shape);
            case HSLFTextShape text -> text(text);
            case HSLFObjectShape object -> object(object);
            default -> {}
        }
    }

    private void object(HSLFObjectShape object) {
        String program = object.getProgId();
        if (program != null && program.matches("(?i)(equation|mathtype).*")) {
            lost++;
            add(Shape.Role.BODY, object, List.of(new ReadBlock(Block.Kind.DEBRIS, 0, "[rumus]")));
        }
    }

    private void text(HSLFTextShape text) {
        Placeholder place = text.getPlaceholder();
        if (place != Placeholder.DATETIME && place != Placeholder.FOOTER && place != Placeholder.SLIDE_NUMBER) {
            Shape.Role role = role(place);
            add(role, text, paragraphs(text.getTextParagraphs(), role == Shape.Role.BODY));
        }
    }

    private static Shape.Role role(@Nullable Placeholder place) {
        if (place == null) {
            return Shape.Role.FREE;
        }
        return switch (place) {
            case TITLE -> Shape.Role.TITLE;
            case CENTERED_TITLE -> Shape.Role.FIRST_TITLE;
            default -> Shape.Role.BODY;
        };
    }

    private void table(HSLFTable table) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                HSLFTableCell cell = table.getCell(row, column);
                cells.add(new Cell(cell == null ? List.of() : paragraphs(cell.getTextParagraphs(), false), 1, false));
            }
            rows.add(new Row(cells, 1));
        }
        List<ReadBlock> blocks = new ArrayList<>();
        if (rows.stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty()))) {
            TableText.read(rows, (block, page) -> blocks.add(block));
        }
        add(Shape.Role.BODY, table, blocks);
    }

    private void add(Shape.Role role, HSLFShape shape, List<ReadBlock> blocks) {
        Rectangle2D at = shape.getAnchor();
        if (!blocks.isEmpty()) {
            shapes.add(new Shape(
                    role,
                    at == null ? Box.NONE : new Box(at.getX(), at.getY(), at.getWidth(), at.getHeight()),
                    blocks));
        }
    }

    /** Returns paragraphs as blocks; those with a bullet are items where the shape is a place for text. */
    static List<ReadBlock> paragraphs(List<HSLFTextParagraph> paragraphs, boolean place) {
        List<ReadBlock> blocks = new ArrayList<>();
        for (HSLFTextParagraph paragraph : paragraphs) {
            StringBuilder text = new StringBuilder();
            paragraph.getTextRuns().forEach(run -> text.append(words(run)));
            String words = text.toString()
                    .replaceAll("[\\r\\u000b]", "\n")
                    .replaceAll("[\\p{Zs}\\t]+", " ")
                    .strip();
            if (!words.isEmpty() && !words.equals("*")) {
                blocks.add(
                        paragraph.isBullet() && (place || paragraph.getBulletChar() != null)
                                ? new ReadBlock(
                                        Block.Kind.LIST_ITEM,
                                        Math.clamp(paragraph.getIndentLevel() + 1L, 1, 6),
                                        "- " + words)
                                : ReadBlock.paragraph(words));
            }
        }
        return blocks;
    }

    private static String words(HSLFTextRun run) {
        String words = SymbolFont.read(run.getRawText());
        return run.isSuperscript() ? Scripts.high(words) : run.isSubscript() ? Scripts.low(words) : words;
    }
}
