package id.kawanbelajar.adapter.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The classes of a reading process as the JVM loads them quickest (class-data sharing). Its name tells the Java and the program
 * that it is of, since any other would be of no use.
 */
final class ClassArchive {
    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);

    private final Path room;
    private final Path file;
    private final boolean possible;

    ClassArchive(Path room) {
        List<File> entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new)
                .toList();
        this.room = room;
        this.possible = entries.stream().allMatch(File::isFile); // the JVM takes no folders
        this.file = room.resolve("kelas-%08x.jsa"
                .formatted(Objects.hash(
                        System.getProperty("java.vm.version"),
                        System.getProperty("java.home"),
                        entries,
                        entries.stream().map(File::lastModified).toList())));
    }

    /** Returns whether there is none and one can be made. */
    boolean isMissing() {
        return possible && !Files.exists(file);
    }

    /** Returns the word that makes a process use it; none where there is none. */
    List<String> use() {
        return Files.exists(file) ? List.of("-XX:SharedArchiveFile=" + file.toAbsolutePath()) : List.of();
    }

    /** Returns the word that makes a process leave an archive in its place when it ends. */
    static List<String> make(Path place) {
        return List.of("-XX:ArchiveClassesAtExit=" + place.toAbsolutePath());
    }

    /** Puts an archive into its place, and those of other programs away. */
    void keep(Path made) {
        try (Stream<Path> all = Files.list(room)) {
            for (Path old : all.filter(ClassArchive::isArchive).toList()) {
                Files.deleteIfExists(old);
            }
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("reading processes will start slowly, their classes cannot be kept", e);
        }
    }

    /** Puts it away; it may be what keeps a process from starting. */
    void distrust() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("an archive of classes cannot be removed", e);
        }
    }

    private static boolean isArchive(Path file) {
        return file.getFileName().toString().startsWith("kelas-");
    }
}
