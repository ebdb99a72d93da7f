package id.kawanbelajar.channel.cli.asking;

import id.kawanbelajar.operation.asking.Asked;
import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Whoever runs the program. */
public final class Operator {
    private Operator() {}

    /** Returns the person at the terminal, or the answers that are piped in where there is none. */
    public static Asked on(PrintWriter out) {
        Console console = Boolean.getBoolean("kawan.terminal.in") ? System.console() : null;
        return console == null
                ? new AnswerFile(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out)
                : new Keyboard(console, out);
    }
}
