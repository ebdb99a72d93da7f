package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.office.AltText;
import id.kawanbelajar.adapter.document.office.Cell;
import id.kawanbelajar.adapter.document.office.Draft;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Row;
import id.kawanbelajar.adapter.document.office.TableText;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads text, lists and tables, wherever in an OpenDocument file they stand. */
final class OdfBody {
    private static final int SHORT = 90;

    private final OdfStyles styles;
    private final OdfLists lists;
    private final Function<String, Optional<Element>> objects;
    private List<Draft> blocks = new ArrayList<>();
    private int page = 1;
    private boolean turned;
    private boolean inCell;

    OdfBody(OdfStyles styles, Function<String, Optional<Element>> objects) {
        this.styles = styles;
        this.lists = new OdfLists(styles);
        this.objects = objects;
    }

    List<Draft> blocks() {
        return blocks;
    }

    /** Returns whether the file keeps where its pages ended when it was last shown. */
    boolean turned() {
        return turned;
    }

    /** Reads a part by itself. */
    List<ReadBlock> apart(Element container) {
        return gathered(container).stream().map(Draft::block).toList();
    }

    private List<Draft> gathered(Element container) {
        List<Draft> outer = blocks;
        blocks = new ArrayList<>();
        container.children().forEach(this::block);
        List<Draft> inner = blocks;
        blocks = outer;
        return inner;
    }

    void block(Element element) {
        switch (element.tag()) {
            case "text:h" -> paragraph(element, "", 0);
            case "text:p" -> paragraph(element, "", 0);
            case "text:list" -> list(element, 1, "");
            case "table:table" -> table(element);
            case "text:soft-page-break" -> turn(1);
            case "text:table-of-content",
                    "text:tracked-changes",
                    "text:sequence-decls",
                    "office:forms",
                    "text:alphabetical-index",
                    "text:illustration-index",
                    "office:annotation" -> {}
            default -> element.children().forEach(this::block);
        }
    }

    private void turn(int pages) {
        page += pages;
        turned |= pages > 0;
    }

    private void list(Element list, int depth, String inherited) {
        String style = list.attribute("text:style-name").orElse(inherited);
        boolean goesOn = list.value("text:continue-numbering").equals("true")
                || list.attribute("text:continue-list").isPresent();
        for (Element item : list.inner()) {
            boolean first = true;
            for (Element part : item.inner()) {
                if (part.is("text:list")) {
                    list(part, depth + 1, style);
                } else if (part.is("text:p") || part.is("text:h")) {
                    String own = style.isEmpty()
                            ? styles.listOf(part.value("text:style-name")).orElse("")
                            : style;
                    String mark = first && item.is("text:list-item") ? lists.next(own, depth, item, goesOn) : "";
                    paragraph(part, mark, depth);
                    first = false;
                    goesOn = true;
                } else {
                    block(part);
                }
            }
        }
    }

    private void paragraph(Element paragraph, String mark, int depth) {
        String style = paragraph.value("text:style-name");
        if (styles.breaksBefore(style) && !blocks.isEmpty() && !inCell) {
            page++;
        }
        OdfInline inline = new OdfInline(styles, objects, paragraph);
        said(paragraph, inline, mark, depth);
        for (int i = 0; i < inline.notes().size(); i++) {
            note(inline.notes().get(i), i + 1);
        }
        inline.boxes().forEach(box -> blocks.addAll(gathered(box)));
        inline.figures().stream()
                .flatMap(frame -> frame.children("svg:desc"))
                .flatMap(description -> AltText.figure(description.text()).stream())
                .forEach(figure -> blocks.add(Draft.of(figure, page)));
        turn(inline.pages());
    }

    private void said(Element paragraph, OdfInline inline, String mark, int depth) {
        String words = inline.words();
        if (words.isEmpty() && !(inCell && !mark.isEmpty())) {
            return;
        }
        String marked = (mark + " " + words).strip();
        int level = level(paragraph);
        ReadBlock block;
        if (level > 0 && !inCell && words.length() <= 2 * SHORT) {
            block = ReadBlock.heading(level, (mark.equals("-") ? words : marked).replace('\n', ' '));
        } else if (!mark.isEmpty()) {
            block = new ReadBlock(Block.Kind.LIST_ITEM, Math.clamp(depth, 1, 6), marked);
        } else if (inline.isFormula()) {
            block = new ReadBlock(Block.Kind.FORMULA, 0, "$" + words + "$");
        } else {
            block = ReadBlock.paragraph(words);
        }
        blocks.add(new Draft(block, page, inline.isBold() && words.length() <= SHORT, inline.size()));
    }

    private int level(Element paragraph) {
        if (paragraph.is("text:h")) {
            String level = paragraph.attribute("text:outline-level").orElse("1");
            return level.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(level), 1, 6) : 1;
        }
        return styles.isTitle(paragraph.value("text:style-name")) ? 1 : 0;
    }

    private void note(Element note, int number) {
        String words = note.at("text:note-body").map(this::apart).orElse(List.of()).stream()
                .map(ReadBlock::text)
                .reduce("", (a, b) -> (a + " " + b).strip());
        if (!words.isEmpty()) {
            blocks.add(Draft.of(ReadBlock.paragraph("Catatan kaki %d: %s".formatted(number, words)), page));
        }
    }

    private void table(Element table) {
        boolean outer = inCell;
        inCell = true;
        List<Row> rows = table.outermost(part -> part.is("table:table-row") || part.is("text:soft-page-break"))
                .flatMap(part -> row(part).stream())
                .toList();
        inCell = outer;
        if (rows.stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty()))) {
            TableText.read(rows, (block, where) -> blocks.add(Draft.of(block, where)));
        }
    }

    private Optional<Row> row(Element row) {
        if (row.is("text:soft-page-break")) {
            turn(1);
            return Optional.empty();
        }
        int begins = page;
        return Optional.of(new Row(
                row.children()
                        .filter(cell -> cell.tag().endsWith("table-cell"))
                        .map(this::cell)
                        .toList(),
                begins));
    }

    private Cell cell(Element cell) {
        List<Draft> own = gathered(cell);
        return new Cell(
                own.stream().map(Draft::block).toList(),
                1,
                !own.isEmpty() && own.stream().allMatch(Draft::boldLine));
    }
}
