package id.kawanbelajar;

import id.kawanbelajar.channel.cli.KawanCommand;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.setting.SettingsFiles;
import java.nio.file.Path;
import java.time.Clock;
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
        return Settings.of(home, SettingsFiles.read(home, System.getenv()));
    }
}
