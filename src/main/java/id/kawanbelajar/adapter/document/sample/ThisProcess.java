package id.kawanbelajar.adapter.document.sample;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.Readers;
import id.kawanbelajar.adapter.document.pdf.PdfAlone;
import id.kawanbelajar.evaluation.reading.InProcess;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files in this process, as the processes for reading do. */
public final class ThisProcess implements InProcess {
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Readers readers = Readers.all();

    @Override
    public int strip(String pdf) {
        try {
            return PdfAlone.strip(Path.of(pdf)).pages();
        } catch (IOException e) {
            throw UnavailableException.untilMended(pdf + " tidak bisa dibaca pustaka PDF", e);
        }
    }

    @Override
    public Optional<ReadFile> read(String path, String name) {
        Kept kept = new Kept();
        try {
            readers.read(Path.of(path), name, kept::type, kept);
        } catch (CannotRead e) {
            return Optional.empty();
        }
        return kept.file();
    }

    @Override
    public long residentBytes() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> 1_024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // not on Linux
        }
    }

    @Override
    public long heldBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Keeps what a reader tells. */
    private static final class Kept implements PageSink {
        private final List<ReadPage> pages = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private FileType type = FileType.OTHER;
        private String title = "";

        void type(FileType found) {
            type = found;
        }

        Optional<ReadFile> file() {
            return pages.isEmpty() ? Optional.empty() : Optional.of(new ReadFile(type, title, pages, notes));
        }

        @Override
        public void expect(int all) {
            // the pages themselves are counted
        }

        @Override
        public void title(String heard) {
            title = heard;
        }

        @Override
        public void page(ReadPage page) {
            pages.add(page);
        }

        @Override
        public void note(String sentence) {
            notes.add(sentence);
        }
    }
}
