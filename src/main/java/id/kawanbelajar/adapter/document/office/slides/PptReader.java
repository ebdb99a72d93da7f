package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.adapter.document.office.Titles;
import id.kawanbelajar.material.reading.ReadBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads PPT, the binary files of PowerPoint before 2007: a slide is a page. */
public final class PptReader implements FormatReader {
    @Override
    public void read(Path file, PageSink sink) throws IOException {
        Opening.guarded(() -> {
            try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                    HSLFSlideShow show = new HSLFSlideShow(files)) {
                read(show, sink);
            }
            return file;
        });
    }

    private static void read(HSLFSlideShow show, PageSink sink) {
        if (show.getSummaryInformation() != null && show.getSummaryInformation().getTitle() != null) {
            Titles.told(show.getSummaryInformation().getTitle()).ifPresent(sink::title);
        }
        Slides slides = new Slides();
        for (HSLFSlide slide : show.getSlides()) {
            if (slide.isHidden()) {
                slides.addHidden();
                continue;
            }
            BinaryShapes shapes = new BinaryShapes();
            slide.getShapes().forEach(shapes::shape);
            slides.lost(shapes.lost());
            slides.add(shapes.shapes(), notes(slide.getNotes()));
        }
        slides.tell(sink);
    }

    private static List<ReadBlock> notes(@org.jspecify.annotations.Nullable HSLFNotes notes) {
        List<ReadBlock> blocks = new ArrayList<>();
        if (notes != null) {
            for (List<HSLFTextParagraph> paragraphs : notes.getTextParagraphs()) {
                blocks.addAll(BinaryShapes.paragraphs(paragraphs, false));
            }
        }
        return blocks;
    }
}
