package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.upload.batch.FoundFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what may be material below a folder. */
public final class DiskFiles {
    private static final int DEEPEST = 12;

    private DiskFiles() {}

    /**
     * Returns a file, or those below a folder by name; hidden files, links and the locks of office programs are passed over.
     *
     * @throws UnreadableException if there is nothing; says what could be
     */
    public static List<FoundFile> under(Path root) {
        Path name = root.getFileName();
        if (Files.isRegularFile(root) && name != null) {
            return List.of(new FoundFile(root.toString(), name.toString()));
        }
        if (!Files.isDirectory(root)) {
            throw new UnreadableException(root + ": tidak ada; tulis nama berkas, atau folder yang berisi berkas");
        }
        try (Stream<Path> walk = Files.walk(root, DEEPEST)) {
            List<FoundFile> files = walk.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .filter(file -> isShown(root.relativize(file)))
                    .sorted()
                    .map(file -> new FoundFile(file.toString(), slashed(root.relativize(file))))
                    .toList();
            if (files.isEmpty()) {
                throw new UnreadableException(root + ": tidak ada berkas di folder ini");
            }
            return files;
        } catch (IOException e) {
            throw UnavailableException.untilMended(root + " tidak bisa dibaca; periksa izin foldernya", e);
        }
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private static boolean isShown(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$")) {
                return false;
            }
        }
        return true;
    }
}
