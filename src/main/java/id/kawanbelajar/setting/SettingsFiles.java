package id.kawanbelajar.setting;

import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Where settings are written: a file beside the program, one in the data for a program that cannot be written to, and the environment. */
public final class SettingsFiles {
    /** Name of the file, in either place. */
    public static final String NAME = "kawan.properties";

    private SettingsFiles() {}

    /**
     * Reads what was set, the later of the three places winning.
     *
     * @param home the program's folder
     * @param environment as the process has it; names that are not ours are passed over
     * @throws UnreadableException if a file is no list of settings
     */
    public static Map<String, String> read(Path home, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        for (Path file : places(home, environment)) {
            values.putAll(ofFile(file));
        }
        values.putAll(ours(environment));
        return values;
    }

    /** Returns the files that are read, whether they exist or not; the later one wins. */
    public static List<Path> places(Path home, Map<String, String> environment) {
        Path beside = home.resolve(NAME);
        Map<String, String> early = new HashMap<>(ofFile(beside));
        early.putAll(ours(environment));
        String data = early.getOrDefault("KAWAN_DATA", "").strip();
        return List.of(
                beside,
                (data.isEmpty() ? home.resolve("data") : Path.of(data))
                        .resolve(NAME)
                        .toAbsolutePath());
    }

    /** Returns what the environment sets for this program. */
    public static Map<String, String> ours(Map<String, String> environment) {
        Map<String, String> ours = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith("KAWAN_") && !value.isBlank()) {
                ours.put(name, value);
            }
        });
        return ours;
    }

    private static Map<String, String> ofFile(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(file + " tidak terbaca; isinya baris seperti KAWAN_MODEL=gemma3:1b", e);
        }
        Map<String, String> values = new HashMap<>();
        properties.forEach((name, value) -> values.put(String.valueOf(name), String.valueOf(value)));
        return values;
    }
}
