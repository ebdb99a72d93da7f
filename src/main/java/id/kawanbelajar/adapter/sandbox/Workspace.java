package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The temporary folder of one reading process.
 *
 * @param folder its place
 */
record Workspace(Path folder) {
    /** Folders of a program are named by its process, so that another can tell what was left behind. */
    private static final Pattern NAME = Pattern.compile("baca-(\\d+)-.*");

    /** Makes a folder in a room. */
    static Workspace in(Path room) {
        try {
            Files.createDirectories(room);
            String name = "baca-%d-".formatted(ProcessHandle.current().pid());
            return new Workspace(Files.createTempDirectory(room, name));
        } catch (IOException e) {
            throw UnavailableException.untilMended(
                    room + " tidak dapat ditulisi; periksa pemilik, izin, dan sisa ruang disk", e);
        }
    }

    /** Removes what programs that were killed left in a room. */
    static void sweep(Path room) {
        if (!Files.isDirectory(room)) {
            return;
        }
        try (Stream<Path> folders = Files.list(room)) {
            folders.filter(Workspace::isLeft).forEach(folder -> new Workspace(folder).remove());
        } catch (IOException e) {
            throw UnavailableException.forNow(room + " tidak dapat dilihat; periksa izin folder itu", e);
        }
    }

    private static boolean isLeft(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long pid = Long.parseLong(name.group(1));
        ProcessHandle owner = ProcessHandle.of(pid).orElse(null);
        return owner == null || olderThan(owner, folder);
    }

    /** Numbers of processes come again, in a container after every start. */
    private static boolean olderThan(ProcessHandle owner, Path folder) {
        Instant made = Instant.ofEpochMilli(folder.toFile().lastModified());
        return owner.info().startInstant().filter(made::isBefore).isPresent();
    }

    /** Returns how many bytes lie in it; what vanishes meanwhile does not count. */
    long bytes() {
        long[] sum = new long[1];
        walk(new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum[0] += attributes.size();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }

    /** Removes all that lies in it. */
    void empty() {
        walk(new Removing(folder));
    }

    /** Removes it. */
    void remove() {
        walk(new Removing(null));
    }

    private void walk(SimpleFileVisitor<Path> visitor) {
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            throw UnavailableException.forNow(folder + " tidak dapat dikosongkan; periksa izin folder itu", e);
        }
    }

    /** Follows no link, and lets be what somebody else removes. */
    private static final class Removing extends SimpleFileVisitor<Path> {
        private final @Nullable Path kept;

        Removing(@Nullable Path kept) {
            this.kept = kept;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            if (!folder.equals(kept)) {
                Files.deleteIfExists(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
