package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.OfficePackage;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.adapter.document.office.Part;
import id.kawanbelajar.material.reading.ReadBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads PPTX: a slide is a page. Hidden slides are pages without words. */
public final class PptxReader implements FormatReader {
    @Override
    public void read(Path file, PageSink sink) throws IOException {
        try (OfficePackage office = OfficePackage.open(file)) {
            Opening.guarded(() -> {
                read(office, sink);
                return office;
            });
        }
    }

    private static void read(OfficePackage office, PageSink sink) throws IOException {
        Part presentation = office.document();
        List<Element> ids = presentation.xml().at("p:sldIdLst").stream()
                .flatMap(list -> list.children("p:sldId"))
                .toList();
        if (ids.isEmpty()) {
            throw Opening.empty();
        }
        office.tellTitle(sink);
        Slides slides = new Slides();
        for (Element id : ids) {
            Optional<Part> slide = presentation.byId(id.value("r:id"));
            if (slide.isPresent()) {
                slide(slide.get(), slides);
            } else {
                slides.add(List.of(), List.of());
            }
        }
        slides.tell(sink);
    }

    private static void slide(Part slide, Slides slides) throws IOException {
        Element xml = slide.xml();
        if (xml.value("show").matches("0|false")) {
            slides.addHidden();
            return;
        }
        SlideShapes shapes = new SlideShapes(slide, Layout.of(slide));
        Optional<Element> tree = xml.at("p:cSld", "p:spTree");
        if (tree.isPresent()) {
            shapes.tree(tree.get(), UnaryOperator.identity());
        }
        slides.lost(shapes.lost());
        slides.add(shapes.shapes(), notes(slide));
    }

    private static List<ReadBlock> notes(Part slide) throws IOException {
        List<ReadBlock> notes = new ArrayList<>();
        slide.firstRelated("notesSlide").stream()
                .flatMap(page -> page.outermost(part -> part.is("p:sp")))
                .filter(shape -> Layout.kind(shape).matches("body|"))
                .flatMap(shape -> shape.at("p:txBody").stream())
                .forEach(body -> notes.addAll(SlideParagraphs.of(body, false)));
        return notes;
    }
}
