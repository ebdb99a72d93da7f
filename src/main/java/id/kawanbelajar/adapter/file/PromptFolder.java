package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code prompts/*.md} once, at the start. */
public final class PromptFolder {
    private static final String ENDING = ".md";

    private PromptFolder() {}

    /**
     * Returns the prompts of the shipped folder; a file of the same name in the school's folder takes its place.
     *
     * @param school may be absent on disk
     * @throws UnreadableException if a file is missing, unreadable, or lacks a place
     */
    public static Prompts read(Path shipped, Path school) {
        Map<String, String> files = new HashMap<>(files(shipped));
        if (Files.isDirectory(school)) {
            files.putAll(files(school));
        }
        return Prompts.of(files);
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> texts = new HashMap<>();
        try (var paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = String.valueOf(path.getFileName());
                if (name.endsWith(ENDING)) {
                    texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(path));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UnreadableException(
                    "folder prompts tidak terbaca: %s (contoh: prompts/jawab.md)".formatted(folder), e);
        }
    }
}
