package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.office.Cell;
import id.kawanbelajar.adapter.document.office.Draft;
import id.kawanbelajar.adapter.document.office.Row;
import id.kawanbelajar.adapter.document.office.TableText;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the body of a binary document, then its notes and boxes, which lie behind the body. */
final class BinaryBody {
    private static final Pattern HEADING = Pattern.compile("(?:heading|judul|tajuk)\\s*(\\d).*");
    private static final int SHORT = 90;

    private final HWPFDocument document;
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
    private final List<Draft> blocks = new ArrayList<>();
    private final BinaryContents contents = new BinaryContents();
    private int page = 1;
    private int lost;

    BinaryBody(HWPFDocument document) {
        this.document = document;
    }

    List<Draft> read() {
        range(document.getRange());
        rest(document.getFootnoteRange(), "Catatan kaki: ");
        rest(document.getEndnoteRange(), "Catatan kaki: ");
        boxes(document.getMainTextboxRange());
        return blocks;
    }

    /** Returns how many formulas were pictures. */
    int lost() {
        return lost;
    }

    private void rest(Range range, String before) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            String words = BinaryInline.clean(range.getParagraph(i).text());
            if (!words.isEmpty()) {
                blocks.add(Draft.of(ReadBlock.paragraph(before + words), page));
            }
        }
    }

    /** Boxes are read behind the body; many short ones are labels of figures. */
    private void boxes(Range range) {
        List<List<Draft>> boxes = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); i++) {
            draft(range.getParagraph(i), false)
                    .filter(draft -> draft.block().text().length() > 1)
                    .ifPresent(draft -> boxes.add(List.of(draft)));
        }
        if (Drawings.isLabelled(boxes)) {
            blocks.add(Draft.of(Drawings.labels(boxes), page));
        } else {
            boxes.forEach(blocks::addAll);
        }
    }

    private void range(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                table(table);
                i += Math.max(1, table.numParagraphs()) - 1;
                continue;
            }
            page += paragraph.pageBreakBefore() ? 1 : 0;
            if (!contents.isIn(paragraph.text())) {
                draft(paragraph, true).ifPresent(blocks::add);
            }
            page += paragraph.text().indexOf('\f') >= 0 ? 1 : 0;
        }
    }

    private Optional<Draft> draft(Paragraph paragraph, boolean mayHead) {
        String style = style(paragraph);
        BinaryInline inline = new BinaryInline(paragraph);
        String words = inline.words();
        lost += inline.lost();
        if (style.startsWith("toc ") || style.startsWith("daftar isi")) {
            return Optional.empty();
        }
        String mark = mark(paragraph);
        if (words.isEmpty() && (mayHead || mark.isEmpty())) {
            return Optional.empty();
        }
        String marked = (mark + " " + words).strip();
        int level = mayHead && words.length() <= 2 * SHORT ? level(style, paragraph) : 0;
        ReadBlock block = level > 0
                ? ReadBlock.heading(level, (mark.equals("-") ? words : marked).replace('\n', ' '))
                : mark.isEmpty()
                        ? ReadBlock.paragraph(marked)
                        : new ReadBlock(Block.Kind.LIST_ITEM, Math.clamp(paragraph.getIlvl() + 1L, 1, 6), marked);
        return Optional.of(new Draft(block, page, inline.isBold() && words.length() <= SHORT, inline.size()));
    }

    private String style(Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        StyleDescription style = index < document.getStyleSheet().numStyles()
                ? document.getStyleSheet().getStyleDescription(index)
                : null;
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }

    private static int level(String style, Paragraph paragraph) {
        Matcher heading = HEADING.matcher(style);
        if (heading.matches()) {
            return Math.clamp(Numbering.number(heading.group(1), 1), 1, 6);
        }
        if (style.equals("title") || style.equals("judul")) {
            return 1;
        }
        return paragraph.getLvl() < 9 ? Math.min(6, paragraph.getLvl() + 1) : 0;
    }

    private String mark(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        String mark = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl());
        String plain = mark.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return plain.chars().anyMatch(Character::isLetterOrDigit) ? plain : plain.isEmpty() ? "" : "-";
    }

    private void table(Table table) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                cells.add(cell(row.getCell(j)));
            }
            rows.add(new Row(cells, page));
        }
        if (rows.stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty()))) {
            TableText.read(rows, (block, where) -> blocks.add(Draft.of(block, where)));
        }
    }

    private Cell cell(TableCell cell) {
        List<Draft> own = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            draft(cell.getParagraph(i), false).ifPresent(own::add);
        }
        boolean covered = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        return new Cell(
                covered ? List.of() : own.stream().map(Draft::block).toList(),
                1,
                !own.isEmpty() && own.stream().allMatch(Draft::boldLine));
    }
}
