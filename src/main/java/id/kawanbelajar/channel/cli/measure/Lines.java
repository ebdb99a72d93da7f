package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.failure.UnavailableException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A text file that is written line by line, or nowhere. A measure that is stopped leaves the lines that it has. */
public final class Lines implements AutoCloseable {
    private final @Nullable BufferedWriter writer;
    private final @Nullable Path file;

    private Lines(@Nullable BufferedWriter writer, @Nullable Path file) {
        this.writer = writer;
        this.file = file;
    }

    /** Returns one that writes to a file; to nowhere where there is none. */
    public static Lines to(@Nullable Path file) {
        try {
            return new Lines(file == null ? null : Files.newBufferedWriter(file), file);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /** Writes a line and its end. */
    public void write(String line) {
        if (writer == null) {
            return;
        }
        try {
            Writer open = writer;
            open.write(line);
            open.write('\n');
            open.flush();
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    @Override
    public void close() {
        if (writer == null) {
            return;
        }
        try {
            writer.close();
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static UnavailableException cannotWrite(@Nullable Path file, IOException cause) {
        return UnavailableException.untilMended("berkas %s tidak bisa ditulis".formatted(file), cause);
    }
}
