package id.kawanbelajar.channel.cli.asking;

import id.kawanbelajar.operation.asking.Asked;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;

/** Somebody at a terminal; a secret is not shown while it is typed. */
record Keyboard(Console console, PrintWriter out) implements Asked {
    @Override
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public Optional<String> answer(String prompt, boolean hidden) {
        out.flush();
        if (!hidden) {
            return Optional.ofNullable(console.readLine("%s", prompt)).map(String::strip);
        }
        char[] typed = console.readPassword("%s", prompt);
        if (typed == null) {
            return Optional.empty();
        }
        String word = new String(typed).strip();
        Arrays.fill(typed, ' ');
        return Optional.of(word);
    }

    @Override
    public boolean canTryAgain() {
        return true;
    }
}
