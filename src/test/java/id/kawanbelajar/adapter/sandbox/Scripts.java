package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.material.reading.FileReading.Outcome;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Files for {@link ScriptedChild} and what came of them. */
final class Scripts implements AutoCloseable {
    static final Limits TIGHT = new Limits(64, Duration.ofSeconds(1), Duration.ofSeconds(8), 12, 4);

    private final Path folder;
    final SandboxedReading reading;

    Scripts(Path folder) {
        this(folder, TIGHT, 2);
    }

    Scripts(Path folder, Limits limits, int most) {
        this.folder = folder;
        this.reading = new SandboxedReading(folder.resolve("room"), limits, ScriptedChild.class, most);
    }

    Outcome read(String... lines) {
        return readAs("x", lines);
    }

    Outcome readAs(String name, String... lines) {
        return reading.read(file(lines), name, (done, all) -> {});
    }

    String file(String... lines) {
        try {
            return Files.write(Files.createTempFile(folder, "berkas", ""), List.of(lines))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the words of each page, or {@code -} for one that was not read. */
    static List<String> pages(Outcome outcome) {
        return file(outcome).pages().stream().map(Scripts::words).toList();
    }

    static ReadFile file(Outcome outcome) {
        if (outcome instanceof Outcome.Read(ReadFile file)) {
            return file;
        }
        throw new AssertionError("not read: " + outcome);
    }

    static Reason reason(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(Reason reason, String sentence) && sentence.length() > 20) {
            return reason;
        }
        throw new AssertionError("not refused with a sentence: " + outcome);
    }

    /** Returns what lies in the folders of the reading processes. */
    List<Path> left() {
        try (Stream<Path> all = Files.walk(folder.resolve("room"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(ReadPage page) {
        return page.recognition() instanceof Recognition.Unread
                ? "-"
                : page.blocks().getFirst().text();
    }

    @Override
    public void close() {
        reading.close();
    }
}
