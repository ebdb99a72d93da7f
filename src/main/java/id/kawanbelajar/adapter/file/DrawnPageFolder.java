package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.upload.source.DrawnPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drawn pages in a folder; the ones drawn longest ago make room. */
public final class DrawnPageFolder implements DrawnPages {
    /** About 60 MB at most. */
    static final int MOST = 200;

    private final Path folder;

    public DrawnPageFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<byte[]> find(String key) {
        try {
            return Optional.of(Files.readAllBytes(file(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public synchronized void keep(String key, byte[] picture) {
        try {
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "gambar", ".baru");
            Files.write(whole, picture);
            Files.move(whole, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            makeRoom();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private void makeRoom() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> oldestFirst = all.sorted(Comparator.comparingLong(
                            (Path file) -> file.toFile().lastModified()))
                    .toList();
            for (Path old : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - MOST))) {
                Files.deleteIfExists(old);
            }
        }
    }

    private Path file(String key) {
        if (!key.matches("[a-z0-9-]{1,120}")) {
            throw new IllegalArgumentException("a key is letters, digits and hyphens: " + key);
        }
        return folder.resolve(key);
    }

    private UnavailableException unavailable(IOException cause) {
        return UnavailableException.untilMended(
                "folder %s tidak bisa dipakai; periksa ruang dan izinnya".formatted(folder), cause);
    }
}
