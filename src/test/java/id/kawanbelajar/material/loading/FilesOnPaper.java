package id.kawanbelajar.material.loading;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that exist only in a test; their slug is their path, their hash their words. */
final class FilesOnPaper implements MaterialFiles {
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();

    FilesOnPaper with(String slug, String text) {
        words.put(slug, text);
        return this;
    }

    FilesOnPaper without(String slug) {
        words.remove(slug);
        return this;
    }

    List<String> read() {
        return read;
    }

    @Override
    public List<SourceFile> under(String path) {
        if (words.isEmpty()) {
            throw new UnreadableException(path + ": tidak ada");
        }
        return words.entrySet().stream()
                .filter(e -> path.equals(".") || e.getKey().equals(path))
                .map(e -> new SourceFile(e.getKey(), e.getKey(), e.getValue()))
                .toList();
    }

    @Override
    public Reading read(SourceFile file, Hints hints) {
        read.add(file.path());
        if (file.contentHash().startsWith("rusak")) {
            throw new UnreadableException(file.path() + ": rusak");
        }
        Material material = Chapters.named(new MaterialId(file.slug()).value());
        return new Reading(
                material,
                Chapters.document("[1]", "# Bab", file.contentHash(), "[2]"),
                Markup.NONE,
                List.of("periksa ini"));
    }
}
