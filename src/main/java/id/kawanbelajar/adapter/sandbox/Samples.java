package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.adapter.sandbox.wire.Asked;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Small files of the usual kinds that ship with the program; a process that has read them has loaded what it needs for those
 * of a teacher. {@code MakeSamples} among the tests makes them.
 */
final class Samples {
    static final List<String> NAMES = List.of("contoh.pdf", "contoh.docx", "contoh.pptx", "contoh.xlsx", "contoh.html");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Samples() {}

    /**
     * Lets a process read them.
     *
     * @throws Lost if it did not survive; it must be ended then
     */
    static void warm(ChildProcess child) throws Lost, InterruptedException {
        for (String name : NAMES) {
            read(child, name);
        }
        child.tidy();
    }

    private static void read(ChildProcess child, String name) throws Lost, InterruptedException {
        Path file = child.workspace().folder().resolve(name);
        try (InputStream sample = Samples.class.getResourceAsStream(name)) {
            if (sample == null) {
                throw new IllegalStateException(name + " is not part of the program");
            }
            Files.copy(sample, file);
        } catch (IOException e) {
            throw new Lost(Reason.CRASHED, "its folder cannot be written", e);
        }
        child.rehearse(new Asked.Read(file.toString(), name, 10, Set.of()));
        Told told;
        do {
            told = child.next(PATIENCE);
            if (told instanceof Told.Broken) {
                throw new Lost(Reason.CRASHED, "it broke on " + name);
            }
        } while (!(told instanceof Told.Done || told instanceof Told.Refused));
    }
}
