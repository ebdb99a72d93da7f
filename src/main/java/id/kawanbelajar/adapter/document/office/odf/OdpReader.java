package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.AltText;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.slides.Box;
import id.kawanbelajar.adapter.document.office.slides.Shape;
import id.kawanbelajar.adapter.document.office.slides.Slides;
import id.kawanbelajar.material.reading.ReadBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads ODP: a slide is a page. */
public final class OdpReader implements FormatReader {
    private static final Set<String> CONTAINERS =
            Set.of("office:document-content", "office:body", "office:presentation");

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        try (OdfPackage odf = OdfPackage.open(file)) {
            OdfContent content = new OdfContent(odf);
            OdfBody body = content.body();
            Slides slides = new Slides();
            content.each(CONTAINERS, element -> {
                if (element.is("draw:page")) {
                    slide(element, content, body, slides);
                }
            });
            odf.title().ifPresent(sink::title);
            slides.tell(sink);
        }
    }

    private static void slide(Element page, OdfContent content, OdfBody body, Slides slides) {
        boolean hidden = content.styles()
                .property(page.value("draw:style-name"), "style:drawing-page-properties", "presentation:visibility")
                .filter("hidden"::equals)
                .isPresent();
        if (hidden) {
            slides.addHidden();
            return;
        }
        List<Shape> shapes = new ArrayList<>();
        page.children().filter(shape -> !shape.is("presentation:notes")).forEach(shape -> shape(shape, body, shapes));
        List<ReadBlock> notes = page.at("presentation:notes").stream()
                .flatMap(Element::children)
                .filter(frame -> frame.value("presentation:class").matches("notes|"))
                .filter(frame -> !frame.value("presentation:placeholder").equals("true"))
                .flatMap(frame -> body.apart(frame).stream())
                .toList();
        slides.add(shapes, notes);
    }

    private static void shape(Element shape, OdfBody body, List<Shape> shapes) {
        if (shape.is("draw:g")) {
            shape.children().forEach(inner -> shape(inner, body, shapes));
            return;
        }
        String kind = shape.value("presentation:class");
        if (kind.matches("footer|date-time|page-number")
                || shape.value("presentation:placeholder").equals("true")) {
            return;
        }
        List<ReadBlock> blocks = new ArrayList<>(body.apart(shape));
        if (blocks.isEmpty()) {
            shape.children("svg:desc")
                    .flatMap(desc -> AltText.figure(desc.text()).stream())
                    .forEach(blocks::add);
        }
        if (!blocks.isEmpty()) {
            shapes.add(new Shape(role(kind), box(shape), blocks));
        }
    }

    private static Shape.Role role(String kind) {
        return switch (kind) {
            case "title" -> Shape.Role.TITLE;
            case "" -> Shape.Role.FREE;
            default -> Shape.Role.BODY;
        };
    }

    private static Box box(Element shape) {
        return new Box(
                length(shape.value("svg:x")),
                length(shape.value("svg:y")),
                length(shape.value("svg:width")),
                length(shape.value("svg:height")));
    }

    private static double length(String value) {
        String digits = value.replaceAll("[a-z]+$", "");
        return digits.matches("-?\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(digits) : 0;
    }
}
