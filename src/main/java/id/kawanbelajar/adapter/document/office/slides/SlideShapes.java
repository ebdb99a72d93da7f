package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.office.AltText;
import id.kawanbelajar.adapter.document.office.Cell;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Part;
import id.kawanbelajar.adapter.document.office.Row;
import id.kawanbelajar.adapter.document.office.TableText;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects what the shapes of a slide say. */
final class SlideShapes {
    private final Part slide;
    private final Layout layout;
    private final List<Shape> shapes = new ArrayList<>();
    private int lost;

    SlideShapes(Part slide, Layout layout) {
        this.slide = slide;
        this.layout = layout;
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** Returns how many formulas were pictures. */
    int lost() {
        return lost;
    }

    void tree(Element tree, UnaryOperator<Box> place) throws IOException {
        for (Element shape : tree.inner()) {
            switch (shape.tag()) {
                case "p:sp" -> text(shape, place);
                case "p:grpSp" -> group(shape, place);
                case "p:graphicFrame" -> frame(shape, place);
                case "p:pic" -> picture(shape, place);
                case "mc:AlternateContent" -> {
                    Optional<Element> choice = shape.at("mc:Choice").or(() -> shape.at("mc:Fallback"));
                    if (choice.isPresent()) {
                        tree(choice.get(), place);
                    }
                }
                default -> {}
            }
        }
    }

    private void group(Element group, UnaryOperator<Box> place) throws IOException {
        Box own = place.apply(layout.box(group));
        Optional<Box> space = Layout.space(group);
        tree(
                group,
                space.<UnaryOperator<Box>>map(s -> box -> box.mapped(s, own)).orElse(place));
    }

    private void text(Element shape, UnaryOperator<Box> place) {
        String kind = Layout.kind(shape);
        Optional<Element> body = shape.at("p:txBody");
        if (body.isEmpty() || kind.matches("dt|ftr|sldNum|hdr")) {
            return;
        }
        boolean bulleted = kind.matches("body|obj") && !layout.isPlain(shape);
        add(role(kind), shape, place, SlideParagraphs.of(body.get(), bulleted));
    }

    private static Shape.Role role(String kind) {
        return switch (kind) {
            case "ctrTitle" -> Shape.Role.FIRST_TITLE;
            case "title" -> Shape.Role.TITLE;
            case "" -> Shape.Role.FREE;
            default -> Shape.Role.BODY;
        };
    }

    private void add(Shape.Role role, Element shape, UnaryOperator<Box> place, List<ReadBlock> blocks) {
        if (!blocks.isEmpty()) {
            shapes.add(new Shape(role, place.apply(layout.box(shape)), blocks));
        }
    }

    private void frame(Element frame, UnaryOperator<Box> place) throws IOException {
        List<ReadBlock> blocks = new ArrayList<>();
        frame.outermost(part -> part.is("a:tbl")).forEach(table -> table(table, blocks));
        for (Element diagram : frame.outermost(part -> part.is("dgm:relIds")).toList()) {
            Optional<Part> model = slide.byId(diagram.value("r:dm"));
            if (model.isPresent()) {
                blocks.addAll(SmartArt.of(model.get().xml()));
            }
        }
        if (frame.outermost(part -> part.is("p:oleObj")).anyMatch(SlideShapes::isEquation)) {
            lost++;
            blocks.add(new ReadBlock(Block.Kind.DEBRIS, 0, "[rumus]"));
        }
        add(Shape.Role.BODY, frame, place, blocks);
    }

    private static boolean isEquation(Element object) {
        return object.value("progId").matches("(?i)(equation|mathtype).*");
    }

    private static void table(Element table, List<ReadBlock> blocks) {
        List<Row> rows = table.children("a:tr")
                .map(row -> new Row(row.children("a:tc").map(SlideShapes::cell).toList(), 1))
                .toList();
        if (rows.stream()
                .anyMatch(row ->
                        row.cells().stream().anyMatch(cell -> !cell.blocks().isEmpty()))) {
            TableText.read(rows, (block, page) -> blocks.add(block));
        }
    }

    /** Cells that another covers stand in the file, empty or not. */
    private static Cell cell(Element cell) {
        boolean covered =
                cell.value("hMerge").matches("1|true") || cell.value("vMerge").matches("1|true");
        List<ReadBlock> blocks = covered
                ? List.of()
                : cell.at("a:txBody")
                        .map(body -> SlideParagraphs.of(body, false))
                        .orElse(List.of());
        return new Cell(blocks, 1, false);
    }

    private void picture(Element picture, UnaryOperator<Box> place) {
        picture.at("p:nvPicPr", "p:cNvPr")
                .flatMap(properties -> AltText.figure(properties.value("descr")))
                .ifPresent(figure -> add(Shape.Role.FREE, picture, place, List.of(figure)));
    }
}
