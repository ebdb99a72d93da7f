package id.kawanbelajar;

import id.kawanbelajar.channel.cli.KawanCommand;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the program: reads the settings, builds what the command needs, and hands over to the command line. */
public final class Main {
    private static final int UNREADABLE = 66;

    /** Lucene says at every start that it could be faster with a module that would slow the start; kept so that it stays quiet. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    /** Runs one command; the exit code is the command's. */
    public static void main(String[] words) {
        LUCENE.setLevel(Level.OFF);
        // pictures are drawn for a chat; a screen that cannot be reached must not matter
        System.setProperty("java.awt.headless", "true");
        int code;
        try (Parts parts = new Parts(settings(), Clock.systemUTC())) {
            code = KawanCommand.run(parts, words);
        } catch (UnreadableException e) {
            System.err.println("kawan: " + e.getMessage());
            code = UNREADABLE;
        }
        System.exit(code);
    }

    private static Settings settings() {
        Path home =
                Path.of(System.getProperty("kawan.home", ".")).toAbsolutePath().normalize();
        Map<String, String> values = new HashMap<>(ofFile(home.resolve("kawan.properties")));
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("KAWAN_") && !value.isBlank()) {
                values.put(name, value);
            }
        });
        return Settings.of(home, values);
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
