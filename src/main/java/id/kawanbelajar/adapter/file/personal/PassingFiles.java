package id.kawanbelajar.adapter.file.personal;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.rights.Keeper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What people sent or were shown and that lies in folders for a while. No name tells whose it is, so all of it goes but for
 * what is being worked on this minute.
 *
 * @param sent folder of what was sent; need not be there
 * @param shown folder of pictures that were shown; need not be there
 */
public record PassingFiles(Path sent, Path shown, InstantSource clock) implements Keeper {
    private static final Duration BEING_READ = Duration.ofMinutes(2);

    @Override
    public void forget(String person) {
        delete(sent, clock.instant().minus(BEING_READ));
        delete(shown, Instant.MAX);
    }

    private static void delete(Path folder, Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw UnavailableException.untilMended("berkas tidak dapat dihapus dari " + folder, e);
        }
    }
}
