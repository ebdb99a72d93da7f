package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.reading.Unpacking;
import id.kawanbelajar.material.upload.batch.FoundFile;
import id.kawanbelajar.material.upload.batch.FoundFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Teachers' files on this computer; archives are unpacked into folders below {@code cache/arsip} of the data. */
public final class TeacherFiles implements FoundFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TeacherFiles.class);

    private final Path room;
    private final Unpacking unpacking;

    /** Empties the room: whoever unpacked there before has ended. One instance serves a process. */
    public TeacherFiles(DataFolder data, Unpacking unpacking) {
        this.room = data.folder().resolve("cache").resolve("arsip");
        this.unpacking = unpacking;
        delete(room);
    }

    @Override
    public List<FoundFile> under(String path) {
        return DiskFiles.under(Path.of(path));
    }

    @Override
    public Optional<Unpacked> unpack(FoundFile file) {
        Path folder = folder();
        return switch (unpacking.unpack(file.path(), file.name(), folder.toString())) {
            case Unpacking.Outcome.NoArchive() -> {
                delete(folder);
                yield Optional.empty();
            }
            case Unpacking.Outcome.Refused(var reason, String sentence) -> {
                delete(folder);
                throw new UnreadableException(sentence);
            }
            case Unpacking.Outcome.Unpacked(var files, var notes) ->
                Optional.of(new InFolder(folder, named(file, files), notes));
        };
    }

    private Path folder() {
        try {
            Files.createDirectories(room);
            return Files.createTempDirectory(room, "buka");
        } catch (IOException e) {
            throw UnavailableException.untilMended(room + " tidak bisa ditulis; periksa izin dan ruang disk", e);
        }
    }

    /** Two files of one name in different folders of an archive are different files. */
    private static List<FoundFile> named(FoundFile archive, List<Unpacking.Inner> files) {
        Set<String> taken = new HashSet<>();
        List<FoundFile> named = new ArrayList<>();
        for (Unpacking.Inner inner : files) {
            String name = archive.name() + "/" + inner.name();
            for (int i = 2; !taken.add(name); i++) {
                name = "%s/%d/%s".formatted(archive.name(), i, inner.name());
            }
            named.add(new FoundFile(inner.path(), name, archive.place() + "/" + inner.name()));
        }
        return named;
    }

    private record InFolder(Path folder, List<FoundFile> files, List<String> notes) implements Unpacked {
        @Override
        public void close() {
            delete(folder);
        }
    }

    /** What cannot be deleted now is deleted at the next start. */
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("a folder of an archive stays until the next start: {}", e.getMessage());
        }
    }
}
