package id.kawanbelajar.adapter.document.archive;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.Unpacking.Inner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the files of one archive under names of our own, and counts what it writes. */
final class UnpackedFiles {
    private static final int BUFFER = 65_536;
    private static final long SMALL = 1_000_000;
    private static final int LONGEST_NAME = 120;

    private final Path folder;
    private final UnzipLimits limits;
    private final long packed;
    private final List<Inner> files = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long written;

    UnpackedFiles(Path folder, UnzipLimits limits, long packed) {
        this.folder = folder;
        this.limits = limits;
        this.packed = packed;
    }

    List<Inner> files() {
        return files;
    }

    List<String> notes() {
        return notes;
    }

    /** Writes a file, or notes that it is an archive itself. */
    void add(String entry, InputStream content) throws IOException {
        String name = name(entry);
        try (content) {
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(?:zip|rar|7z|gz|tar)")) {
                notes.add("“%s” dilewati: arsip di dalam arsip tidak dibuka, kirim sendiri.".formatted(name));
                return;
            }
            Path file = folder.resolve("%03d".formatted(files.size() + 1));
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(content, out);
            }
            files.add(new Inner(file.toString(), name));
        }
    }

    private void copy(InputStream content, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long ofFile = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            ofFile += read;
            written += read;
            boolean bomb = written > SMALL && written / Math.max(1, packed) > limits.ratio();
            if (bomb || ofFile > limits.bytesPerFile() || written > limits.bytes()) {
                throw new CannotRead(
                        Reason.TOO_BIG,
                        "Isi arsip ini mengembang terlalu besar saat dibuka; kirim berkas yang perlu satu per satu.");
            }
            out.write(buffer, 0, read);
        }
    }

    private static String name(String entry) {
        String plain = entry.replace('\\', '/').replaceAll("\\p{Cntrl}", "");
        String last = plain.substring(plain.lastIndexOf('/') + 1).strip();
        String kept = last.isEmpty() ? "berkas" : last;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
    }
}
