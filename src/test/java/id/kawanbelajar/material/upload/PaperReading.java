package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text files only: {@code ===} begins a page, {@code # } a heading, {@code !kabur} a page that nothing could read; a file
 * that begins with {@code !rusak} is refused, one that begins with {@code !bug} fails in an unforeseen way.
 */
public final class PaperReading implements FileReading {
    private int files;

    /** Returns how many files were read. */
    public int files() {
        return files;
    }

    @Override
    public synchronized Outcome read(String path, String name, Progress progress) {
        files++;
        String text = text(path);
        if (text.startsWith("!rusak")) {
            return new Outcome.Refused(Reason.DAMAGED, "Berkas ini rusak; kirim lagi dari aslinya.");
        }
        if (text.startsWith("!bug")) {
            throw new IllegalStateException("a bug");
        }
        String[] parts = text.split("===\n", -1);
        List<ReadPage> pages = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            pages.add(page(i + 1, parts[i]));
            progress.read(i + 1, parts.length);
        }
        FileType type = name.endsWith(".md") ? FileType.MARKDOWN : FileType.TEXT;
        return new Outcome.Read(new ReadFile(type, "", pages, List.of()));
    }

    private static String text(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadPage page(int number, String text) {
        if (text.startsWith("!kabur")) {
            return new ReadPage(number, "", List.of(), new Recognition.Unread("Foto ini kabur; potret lagi."));
        }
        List<ReadBlock> blocks = text.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        line.startsWith("# ") ? ReadBlock.heading(1, line.substring(2)) : ReadBlock.paragraph(line))
                .toList();
        return new ReadPage(number, String.valueOf(number), blocks, new Recognition.Text());
    }
}
