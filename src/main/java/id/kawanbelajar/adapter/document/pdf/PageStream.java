package id.kawanbelajar.adapter.document.pdf;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.PictureReader.Seen;
import id.kawanbelajar.adapter.document.pdf.layout.RunningLines;
import id.kawanbelajar.adapter.document.pdf.prose.Outline;
import id.kawanbelajar.adapter.document.pdf.prose.PageBlocks;
import id.kawanbelajar.adapter.document.pdf.prose.TypeSizes;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import id.kawanbelajar.adapter.document.pdf.scan.PageScan;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a file in order, looking some pages ahead to tell running heads from text. */
final class PageStream {
    /** A page with fewer letters than this, and pictures, is one of which nothing can be read as text. */
    private static final int FEW_LETTERS = 50;

    private static final String DAMAGED_PAGE =
            "Halaman ini rusak di berkasnya; cetak ulang berkas aslinya ke PDF, lalu kirim lagi.";

    private static final float MOSTLY_PICTURE = 0.4f;

    /** A page that was drawn but not yet told. */
    private record Waiting(
            @Nullable PageContent content, @Nullable Future<Seen> seen) {}

    private final PDDocument document;
    private final PicturedPages pictured;
    private final PageSink sink;
    private final PageScan scan = new PageScan();
    private final TypeSizes sizes = new TypeSizes();
    private final RunningLines running = new RunningLines();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Outline outline;
    private boolean titled;
    private int told;
    private int damaged;

    PageStream(PDDocument document, PicturedPages pictured, PageSink sink) {
        this.document = document;
        this.pictured = pictured;
        this.sink = sink;
        this.outline = Outline.of(document);
        this.titled = Titles.of(document).isPresent();
    }

    void run() throws IOException {
        int pages = document.getNumberOfPages();
        for (int index = 0; index < pages; index++) {
            waiting.add(look(index));
            if (waiting.size() > RunningLines.AHEAD) {
                tell(waiting.remove());
            }
        }
        while (!waiting.isEmpty()) {
            tell(waiting.remove());
        }
        if (damaged == pages) {
            throw new CannotRead(
                    Reason.DAMAGED,
                    "Semua halaman PDF ini rusak; buka di komputer, cetak ke PDF (Print to PDF), lalu kirim hasilnya.");
        }
    }

    private Waiting look(int index) {
        try {
            PageContent content = scan.read(document.getPage(index));
            running.add(content);
            sizes.learn(content);
            return new Waiting(content, isPicture(content) ? pictured.read(index) : null);
        } catch (IOException | RuntimeException e) {
            running.addNone();
            return new Waiting(null, null);
        }
    }

    /** Letters that have no names are pictures too. */
    private static boolean isPicture(PageContent page) {
        int letters = page.letters();
        boolean scanned = letters < FEW_LETTERS && page.pictured() > MOSTLY_PICTURE;
        return scanned || (letters > 0 && page.unknown() > letters / 2);
    }

    private void tell(Waiting page) throws IOException {
        ReadPage read = page.content() == null ? damaged() : read(page.content(), page.seen());
        sink.page(read);
        title(read.blocks());
        told++;
    }

    private ReadPage damaged() {
        damaged++;
        return new ReadPage(told + 1, "", List.of(), new Recognition.Unread(DAMAGED_PAGE));
    }

    private ReadPage read(PageContent whole, @Nullable Future<Seen> seen) throws IOException {
        try {
            RunningLines.Found edges = running.on(told, sizes.body());
            PageContent content = whole.without(edges.gone());
            List<ReadBlock> blocks = PageBlocks.of(content, told + 1, sizes, outline);
            return seen == null
                    ? new ReadPage(told + 1, edges.label(), blocks, new Recognition.Text())
                    : seen(told + 1, edges.label(), content, blocks, await(seen));
        } catch (RuntimeException e) {
            return damaged();
        }
    }

    /** The few words that a picture's page has as text stand where nothing more was recognised. */
    private static ReadPage seen(int number, String label, PageContent content, List<ReadBlock> blocks, Seen seen) {
        boolean named = content.unknown() == 0 && !blocks.isEmpty();
        return named && letters(seen.blocks()) <= letters(blocks)
                ? new ReadPage(number, label, blocks, new Recognition.Text())
                : new ReadPage(number, label, seen.blocks(), seen.recognition());
    }

    private static int letters(List<ReadBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static Seen await(Future<Seen> seen) throws IOException {
        try {
            return seen.get();
        } catch (ExecutionException e) {
            return new Seen(
                    List.of(),
                    new Recognition.Unread(
                            "Gambar halaman ini tidak bisa dibaca; pindai (scan) ulang, lalu kirim lagi."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void title(List<ReadBlock> blocks) {
        if (!titled && told == 0) {
            Titles.of(blocks).ifPresent(sink::title);
            titled = true;
        }
    }
}
