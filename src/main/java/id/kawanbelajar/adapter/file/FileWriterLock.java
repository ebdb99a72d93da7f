package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.command.WriterLock;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The writer's lock as a lock of the operating system on one file, which a killed process leaves free. */
public final class FileWriterLock implements WriterLock {
    private final Path file;

    /** Uses a file that nothing else uses; it is made when first needed and never deleted. */
    public FileWriterLock(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Held> tryTake() {
        FileChannel channel = open();
        try {
            FileLock lock = lockOf(channel);
            if (lock != null) {
                return Optional.of(() -> close(channel));
            }
            close(channel);
            return Optional.empty();
        } catch (IOException e) {
            close(channel);
            throw unavailable(e);
        }
    }

    private FileChannel open() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private UnavailableException unavailable(IOException cause) {
        return UnavailableException.untilMended(file + " tidak bisa ditulis; periksa izin foldernya", cause);
    }
}
