package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.office.Cell;
import id.kawanbelajar.adapter.document.office.Draft;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Row;
import id.kawanbelajar.adapter.document.office.TableText;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the body of a document, block by block. */
final class Body {
    private static final Element NOTHING = new Element("w:pPr", Map.of(), List.of());
    private static final int SHORT = 90;

    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, Element> notes;
    private final boolean rendered;
    private final Fields fields = new Fields();
    private List<Draft> blocks = new ArrayList<>();
    private int page = 1;
    private int lost;
    private boolean inCell;

    /**
     * @param notes footnotes and endnotes, {@code f} or {@code e} before the number
     * @param rendered whether the file keeps where its pages ended when it was last shown
     */
    Body(Styles styles, Numbering numbering, Map<String, Element> notes, boolean rendered) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.rendered = rendered;
    }

    List<Draft> blocks() {
        return blocks;
    }

    /** Returns how many formulas were pictures. */
    int lost() {
        return lost;
    }

    void block(Element element) {
        switch (element.tag()) {
            case "w:p" -> paragraph(element);
            case "w:tbl" -> table(element);
            case "w:sdt" -> {
                if (!isContents(element)) {
                    element.at("w:sdtContent").ifPresent(this::inside);
                }
            }
            case "w:sectPr", "w:del", "w:moveFrom", "mc:Fallback" -> {}
            default -> inside(element);
        }
    }

    private void inside(Element container) {
        container.children().forEach(this::block);
    }

    private static boolean isContents(Element block) {
        return block.attributeAt("w:val", "w:sdtPr", "w:docPartObj", "w:docPartGallery")
                .filter(gallery -> gallery.equals("Table of Contents"))
                .isPresent();
    }

    private void paragraph(Element paragraph) {
        Element properties = paragraph.at("w:pPr").orElse(NOTHING);
        Inline inline = new Inline(fields, styles.isBold(properties), styles.size(properties));
        inline.paragraph(paragraph);
        turn(
                rendered
                        ? inline.breaksBefore()
                        : properties.isOn("w:pageBreakBefore") || inline.ownBreakBefore() ? 1 : 0);
        lost += inline.lost();
        if (!styles.isContents(properties)) {
            said(properties, inline);
        }
        inline.drawings().forEach(this::drawing);
        inline.footnotes().forEach(id -> note(id, inline.footnotes().indexOf(id) + 1));
        boolean section = properties.at("w:sectPr").isPresent() && !isContinuous(properties);
        turn(rendered ? inline.breaksAfter() : inline.ownBreakAfter() || section ? 1 : 0);
    }

    private static boolean isContinuous(Element properties) {
        return properties
                .attributeAt("w:val", "w:sectPr", "w:type")
                .filter(type -> type.equals("continuous") || type.equals("nextColumn"))
                .isPresent();
    }

    private void turn(int pages) {
        page += pages;
    }

    private void said(Element properties, Inline inline) {
        String words = inline.words();
        int depth = styles.list(properties, "w:ilvl")
                .map(level -> Numbering.number(level, 0))
                .orElse(0);
        Optional<String> mark = styles.list(properties, "w:numId").flatMap(list -> numbering.next(list, depth));
        if (words.isEmpty() && !(inCell && mark.isPresent())) {
            return;
        }
        String marked = mark.map(m -> m + " ").orElse("") + words;
        int level = inCell ? 0 : styles.level(properties);
        if (level > 0 && words.length() <= 2 * SHORT) {
            String plain = mark.filter("-"::equals).isPresent() ? words : marked;
            add(ReadBlock.heading(level, plain.replace('\n', ' ')), inline);
        } else if (mark.isPresent()) {
            add(new ReadBlock(Block.Kind.LIST_ITEM, Math.clamp(depth + 1L, 1, 6), marked.strip()), inline);
        } else if (inline.isFormula()) {
            add(
                    new ReadBlock(
                            Block.Kind.FORMULA, 0, "$$" + words.replace("$", "").strip() + "$$"),
                    inline);
        } else if (words.replace(Inline.LOST, "").isBlank()) {
            add(new ReadBlock(Block.Kind.DEBRIS, 0, words), inline);
        } else {
            add(ReadBlock.paragraph(words), inline);
        }
    }

    private void add(ReadBlock block, Inline inline) {
        boolean line = inline.isBold() && block.text().length() <= SHORT;
        blocks.add(new Draft(block, page, line, inline.size()));
    }

    private void note(String id, int number) {
        Element note = notes.get(id);
        List<Draft> said = note == null ? List.of() : gathered(note);
        String words = said.stream().map(d -> d.block().text()).reduce("", (a, b) -> (a + " " + b).strip());
        if (!words.isEmpty()) {
            blocks.add(Draft.of(ReadBlock.paragraph("Catatan kaki %d: %s".formatted(number, words)), page));
        }
    }

    private void drawing(Element drawing) {
        List<List<Draft>> boxes = Drawings.boxes(drawing)
                .map(this::gathered)
                .filter(box -> !box.isEmpty())
                .toList();
        if (Drawings.isLabelled(boxes)) {
            blocks.add(Draft.of(Drawings.labels(boxes), page));
        } else {
            boxes.forEach(blocks::addAll);
            Drawings.description(drawing).ifPresent(figure -> blocks.add(Draft.of(figure, page)));
        }
    }

    /** Reads a part by itself, as if the page did not turn in it. */
    private List<Draft> gathered(Element container) {
        List<Draft> outer = blocks;
        int before = page;
        blocks = new ArrayList<>();
        inside(container);
        List<Draft> inner = blocks;
        blocks = outer;
        page = before;
        return inner;
    }

    private void table(Element table) {
        boolean outer = inCell;
        inCell = true;
        List<Row> rows = new ArrayList<>();
        table.outermost(part -> part.is("w:tr") || part.is("w:del"))
                .filter(part -> part.is("w:tr"))
                .forEach(row -> rows.add(row(row)));
        inCell = outer;
        if (rows.stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty()))) {
            TableText.read(rows, (block, where) -> blocks.add(Draft.of(block, where)));
        }
    }

    private Row row(Element row) {
        int begins = page;
        int ends = page;
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.outermost(part -> part.is("w:tc")).toList()) {
            page = begins;
            List<Draft> outer = blocks;
            blocks = new ArrayList<>();
            inside(cell);
            List<Draft> own = blocks;
            blocks = outer;
            ends = Math.max(ends, page);
            cells.add(cell(cell, own));
        }
        page = ends;
        boolean turned = cells.stream().allMatch(cell -> cell.blocks().isEmpty()) || ends == begins;
        return new Row(cells, turned ? ends : begins);
    }

    private static Cell cell(Element cell, List<Draft> own) {
        boolean goesOn = cell.at("w:tcPr", "w:vMerge")
                .filter(merge -> !merge.value("w:val").equals("restart"))
                .isPresent();
        int span = cell.attributeAt("w:val", "w:tcPr", "w:gridSpan")
                .map(columns -> Numbering.number(columns, 1))
                .orElse(1);
        List<ReadBlock> blocks =
                goesOn ? List.of() : own.stream().map(Draft::block).toList();
        return new Cell(
                blocks, Math.max(1, span), !own.isEmpty() && own.stream().allMatch(Draft::boldLine));
    }
}
