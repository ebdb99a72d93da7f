package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.zip.Zips;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;

/** Reads EPUB books in the order of their spine: a chapter is a page, or as many as it marks. */
public final class EpubReader implements FormatReader {
    private static final int LARGEST_CHAPTER = 8_000_000;
    private static final int MOST_CHAPTERS = 2_000;
    private static final int NEAR_THE_TOP = 3;

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        try (ZipFile zip = Zips.open(file)) {
            EpubPackage book = EpubPackage.of(zip);
            if (book.isLocked()) {
                throw new CannotRead(
                        Reason.PROTECTED, "Buku EPUB ini dikunci penerbitnya (DRM); kirim versi yang tidak dikunci.");
            }
            if (book.spine().size() > MOST_CHAPTERS) {
                throw new CannotRead(
                        Reason.TOO_MANY_PAGES, "Buku EPUB ini terlalu panjang; kirim bab yang perlu saja.");
            }
            if (!book.title().isBlank()) {
                sink.title(book.title());
            }
            if (chapters(zip, book, new NotedOnce(sink)) == 0) {
                throw new CannotRead(
                        Reason.EMPTY, "Buku EPUB ini tidak berisi tulisan, mungkin hanya gambar; kirim PDF-nya.");
            }
        }
    }

    private static int chapters(ZipFile zip, EpubPackage book, PageSink sink) throws IOException {
        int number = 0;
        for (String entry : book.spine()) {
            if (!sink.wants(number + 1)) {
                number++;
                continue;
            }
            sink.begin(number + 1);
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                sink.note("Satu bab di buku EPUB ini hilang; periksa apakah berkasnya utuh.");
                continue;
            }
            Document chapter = HtmlSource.of(Zips.bytes(zip, found, LARGEST_CHAPTER), sink);
            for (WebPage page : titled(
                    WebBlocks.pages(Boilerplate.teaching(chapter), UnaryOperator.identity()), book.titleOf(entry))) {
                number++;
                sink.page(new ReadPage(number, page.label(), page.blocks(), new Recognition.Text()));
            }
        }
        return number;
    }

    /** A chapter that has no heading of its own takes that of the table of contents. */
    private static List<WebPage> titled(List<WebPage> pages, String title) {
        if (pages.isEmpty() || title.isBlank() || startsWithHeading(pages.getFirst())) {
            return pages;
        }
        List<ReadBlock> blocks = new ArrayList<>(pages.getFirst().blocks());
        blocks.addFirst(ReadBlock.heading(1, title));
        List<WebPage> titled = new ArrayList<>(pages);
        titled.set(0, new WebPage(pages.getFirst().label(), blocks));
        return titled;
    }

    private static boolean startsWithHeading(WebPage page) {
        return page.blocks().stream().limit(NEAR_THE_TOP).anyMatch(block -> block.kind() == Block.Kind.HEADING);
    }
}
