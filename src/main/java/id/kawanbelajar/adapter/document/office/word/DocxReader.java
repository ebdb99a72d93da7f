package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Draft;
import id.kawanbelajar.adapter.document.office.DraftPages;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.GuessedHeadings;
import id.kawanbelajar.adapter.document.office.MarkedOptions;
import id.kawanbelajar.adapter.document.office.OfficePackage;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.adapter.document.office.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads DOCX from its XML rather than from the library's model of it, which drops automatic numbers, boxes and formulas. Its
 * pages are those of the program that last showed it, where the file keeps them.
 */
public final class DocxReader implements FormatReader {
    private static final Set<String> CONTAINERS = Set.of("w:document", "w:body");

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
        Part document = office.document();
        boolean rendered = isRendered(document);
        Body body = new Body(
                Styles.of(document.firstRelated("styles").orElse(null)),
                Numbering.of(document.firstRelated("numbering").orElse(null)),
                notes(document),
                rendered);
        document.each(CONTAINERS, body::block);
        List<Draft> blocks = GuessedHeadings.in(MarkedOptions.in(body.blocks()));
        if (blocks.isEmpty()) {
            throw Opening.empty();
        }
        office.tellTitle(sink);
        if (rendered) {
            DraftPages.known(blocks, sink);
        } else {
            DraftPages.cut(blocks, sink);
        }
        if (body.lost() > 0) {
            sink.note(Opening.lostFormulas(body.lost()));
        }
    }

    private static boolean isRendered(Part document) throws IOException {
        byte[] sign = "lastRenderedPageBreak".getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = document.open()) {
            int matched = 0;
            byte[] buffer = new byte[1 << 16];
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    matched = buffer[i] == sign[matched] ? matched + 1 : buffer[i] == sign[0] ? 1 : 0;
                    if (matched == sign.length) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static Map<String, Element> notes(Part document) throws IOException {
        Map<String, Element> notes = new HashMap<>();
        document.firstRelated("footnotes").ifPresent(part -> put("f", part, notes));
        document.firstRelated("endnotes").ifPresent(part -> put("e", part, notes));
        return notes;
    }

    private static void put(String prefix, Element part, Map<String, Element> notes) {
        part.children().forEach(note -> notes.put(prefix + note.value("w:id"), note));
    }
}
