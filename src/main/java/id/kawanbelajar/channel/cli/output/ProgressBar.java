package id.kawanbelajar.channel.cli.output;

import java.io.PrintStream;

/** One line on a terminal that says how far something is; silent where nobody watches. */
public final class ProgressBar {
    private static final int PERCENT = 100;

    private final PrintStream err;
    private final boolean watched;
    private String shown = "";

    private ProgressBar(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** Returns a line on the standard error, where a person watches it. */
    public static ProgressBar onTerminal() {
        return new ProgressBar(System.err, Boolean.getBoolean("kawan.terminal.err"));
    }

    /** Shows a share of a whole; a whole below zero is not known. */
    public void show(String what, long done, long all) {
        String line = all > 0 ? "%s %d%%".formatted(what, done * PERCENT / all) : "%s %d".formatted(what, done);
        say(line);
    }

    /** Shows a line in the place of the one before. */
    public void say(String line) {
        if (watched && !line.equals(shown)) {
            err.print("\r" + line + " ".repeat(Math.max(3, shown.length() - line.length())));
            err.flush();
            shown = line;
        }
    }

    /** Makes room for a line of another kind. */
    public void clear() {
        if (watched && !shown.isEmpty()) {
            err.print("\r" + " ".repeat(shown.length()) + "\r");
            err.flush();
            shown = "";
        }
    }

    /** Leaves the line behind. */
    public void end() {
        if (watched && !shown.isEmpty()) {
            err.println();
        }
    }
}
