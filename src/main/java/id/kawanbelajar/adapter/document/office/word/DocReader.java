package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Draft;
import id.kawanbelajar.adapter.document.office.DraftPages;
import id.kawanbelajar.adapter.document.office.GuessedHeadings;
import id.kawanbelajar.adapter.document.office.MarkedOptions;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.adapter.document.office.Titles;
import id.kawanbelajar.material.reading.ReadBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads DOC, the binary files of Word before 2007; of those before 1997 only the words. */
public final class DocReader implements FormatReader {
    @Override
    public void read(Path file, PageSink sink) throws IOException {
        Opening.guarded(() -> {
            try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
                read(files, sink);
            }
            return file;
        });
    }

    private static void read(POIFSFileSystem files, PageSink sink) throws IOException {
        List<Draft> blocks;
        int lost = 0;
        try (HWPFDocument document = new HWPFDocument(files)) {
            if (document.getSummaryInformation() != null
                    && document.getSummaryInformation().getTitle() != null) {
                Titles.told(document.getSummaryInformation().getTitle()).ifPresent(sink::title);
            }
            BinaryBody body = new BinaryBody(document);
            blocks = GuessedHeadings.in(MarkedOptions.in(body.read()));
            lost = body.lost();
        } catch (OldWordFileFormatException e) {
            blocks = old(files);
        }
        if (blocks.isEmpty()) {
            throw Opening.empty();
        }
        DraftPages.cut(blocks, sink);
        if (lost > 0) {
            sink.note(Opening.lostFormulas(lost));
        }
    }

    private static List<Draft> old(POIFSFileSystem files) throws IOException {
        List<Draft> blocks = new ArrayList<>();
        try (Word6Extractor extractor = new Word6Extractor(files)) {
            for (String paragraph : extractor.getText().split("[\\r\\n]+", -1)) {
                String words = BinaryInline.clean(paragraph);
                if (!words.isBlank()) {
                    blocks.add(Draft.of(ReadBlock.paragraph(words), 1));
                }
            }
        }
        return blocks;
    }
}
