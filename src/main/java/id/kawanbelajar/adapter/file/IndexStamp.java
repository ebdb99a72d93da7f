package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.loading.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers which shipped files the index was built from, so that a question need not open the database to know. */
public record IndexStamp(DataFolder data) {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStamp.class);

    /** Returns whether the index was built from these very files; false also where nobody knows. */
    public boolean isOf(List<SourceFile> sources) {
        try {
            return Files.readString(file()).equals(fingerprint(sources));
        } catch (IOException e) {
            LOG.debug("no stamp yet", e);
            return false;
        }
    }

    /**
     * Remembers that the index was built from these files.
     *
     * @throws UnavailableException if the folder cannot be written
     */
    public void set(List<SourceFile> sources) {
        try {
            Files.writeString(file(), fingerprint(sources));
        } catch (IOException e) {
            throw data.cannotWrite(e);
        }
    }

    private Path file() {
        return data.folder().resolve("indeks.sidik");
    }

    private static String fingerprint(List<SourceFile> sources) {
        return sources.stream().map(SourceFile::toString).collect(Collectors.joining("\n"));
    }
}
