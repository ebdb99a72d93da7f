package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The folder of what people sent and what is deleted once it is read. What a crash left there goes within the hour.
 *
 * @param folder need not be there
 */
public record TemporaryFiles(Path folder, InstantSource clock) {
    private static final Duration LONGEST = Duration.ofMinutes(50);

    /**
     * Deletes what lies there too long; to be called at the start and every few minutes.
     *
     * @throws UnavailableException if something cannot be deleted now
     */
    public void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant limit = clock.instant().minus(LONGEST);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw UnavailableException.untilMended("berkas sementara tidak dapat dihapus dari " + folder, e);
        }
    }
}
