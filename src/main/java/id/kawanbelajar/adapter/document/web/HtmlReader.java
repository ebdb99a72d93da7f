package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/** Reads saved web pages. */
public final class HtmlReader implements FormatReader {
    @Override
    public void read(Path file, PageSink sink) throws IOException {
        if (Files.size(file) > HtmlSource.LARGEST) {
            throw HtmlSource.tooBig();
        }
        Document page = HtmlSource.of(Files.readAllBytes(file), sink);
        String title = title(page);
        if (!title.isBlank()) {
            sink.title(title);
        }
        List<WebPage> pages = WebBlocks.pages(Boilerplate.teaching(page), UnaryOperator.identity());
        if (pages.isEmpty()) {
            throw new CannotRead(
                    Reason.EMPTY,
                    "Halaman web ini tidak berisi tulisan yang bisa dibaca; buka di peramban, simpan sebagai PDF, lalu kirim lagi.");
        }
        sink.expect(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            WebPage part = pages.get(i);
            sink.page(new ReadPage(i + 1, part.label(), part.blocks(), new Recognition.Text()));
        }
    }

    /** The only heading of the first level names a page better than its tab, which names the site too. */
    private static String title(Document page) {
        Elements headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.getFirst().text().strip() : "";
        return heading.isBlank() ? page.title().strip() : heading;
    }
}
