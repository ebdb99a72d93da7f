package id.kawanbelajar.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder on this computer or on a stick. */
record FolderSource(Path folder) implements Source {
    @Override
    public boolean bring(String place, Path partial, Progress progress) throws IOException {
        Path file = folder.resolve(place);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Files.deleteIfExists(partial); // copying again is quick, and the file may be another by now
        try (InputStream in = Files.newInputStream(file)) {
            Source.append(in, partial, Files.size(file), progress);
        }
        return true;
    }
}
