package id.kawanbelajar.channel.cli.desk;

import id.kawanbelajar.channel.cli.output.ProgressBar;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** What a command at the desk prints, parted into lines to keep and lines that only say how far it is. */
public final class Tape {
    private Tape() {}

    /** Returns what hears every line. */
    public static Consumer<String> of(PrintWriter out, ProgressBar bar) {
        return line -> {
            if (line.startsWith(Order.PROGRESS)) {
                bar.say(line.substring(Order.PROGRESS.length()));
                return;
            }
            bar.clear();
            out.println(line);
            out.flush();
        };
    }
}
