package id.kawanbelajar.adapter.document.text;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads plain text. A form feed, as programs that print put it, begins a page. */
public final class TextReader implements FormatReader {
    @Override
    public void read(Path file, PageSink sink) throws IOException {
        List<String> pages =
                List.of(TextFile.read(file, sink).replaceAll("\\f\\s*\\z", "").split("\\f", -1));
        sink.expect(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            sink.page(new ReadPage(i + 1, "", TextBlocks.of(pages.get(i)), new Recognition.Text()));
        }
    }
}
