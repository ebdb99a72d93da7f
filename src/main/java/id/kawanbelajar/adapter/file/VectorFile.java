package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.VectorCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Keeps vectors in one file a model, about 0.8 kB a text of 384 numbers. Several processes may use the same folder. A
 * vector that is read differs from the one that was kept by less than 0.0005 in any number, and has length one.
 */
public final class VectorFile implements VectorCache {
    private final Path folder;
    private final Map<String, VectorLog> logs = new ConcurrentHashMap<>();

    /** Makes a cache without touching a file; the folder is made when something is kept. */
    public VectorFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public float @Nullable [] find(String model, String text) {
        return log(model).find(text);
    }

    @Override
    public void keep(String model, List<String> texts, List<float[]> vectors) {
        if (texts.size() != vectors.size()) {
            throw new IllegalArgumentException("%d texts, %d vectors".formatted(texts.size(), vectors.size()));
        }
        if (texts.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            log(model).append(texts, vectors);
        } catch (IOException e) {
            throw UnavailableException.forNow(
                    "Vektor tidak dapat disimpan di %s: %s. Periksa ruang disk dan izin menulis."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private VectorLog log(String model) {
        return logs.computeIfAbsent(model, name -> new VectorLog(folder.resolve(fileName(name))));
    }

    private static String fileName(String model) {
        CRC32 crc = new CRC32();
        crc.update(model.getBytes(StandardCharsets.UTF_8));
        return "%s-%08x.vektor".formatted(model.replaceAll("[^A-Za-z0-9.-]+", "_"), crc.getValue());
    }
}
