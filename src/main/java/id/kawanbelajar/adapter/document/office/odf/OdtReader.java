package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Draft;
import id.kawanbelajar.adapter.document.office.DraftPages;
import id.kawanbelajar.adapter.document.office.GuessedHeadings;
import id.kawanbelajar.adapter.document.office.MarkedOptions;
import id.kawanbelajar.adapter.document.office.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads ODT. Its pages are those of the program that last showed it, where the file keeps them. */
public final class OdtReader implements FormatReader {
    private static final Set<String> CONTAINERS =
            Set.of("office:document-content", "office:body", "office:text", "text:section");

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        try (OdfPackage odf = OdfPackage.open(file)) {
            OdfContent content = new OdfContent(odf);
            OdfBody body = content.body();
            content.each(CONTAINERS, body::block);
            List<Draft> blocks = GuessedHeadings.in(MarkedOptions.in(body.blocks()));
            if (blocks.isEmpty()) {
                throw Opening.empty();
            }
            odf.title().ifPresent(sink::title);
            if (body.turned()) {
                DraftPages.known(blocks, sink);
            } else {
                DraftPages.cut(blocks, sink);
            }
        }
    }
}
