package id.kawanbelajar.channel.cli.asking;

import id.kawanbelajar.operation.asking.Asked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file of answers, one line each; lines that begin with {@code #} are for its readers. What was answered is shown, a secret is not. */
record AnswerFile(BufferedReader lines, PrintWriter out) implements Asked {
    @Override
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public Optional<String> answer(String prompt, boolean hidden) {
        Optional<String> line = next();
        out.println(prompt
                + line.map(said -> hidden && !said.isEmpty() ? "(tidak ditampilkan)" : said)
                        .orElse(""));
        out.flush();
        return line;
    }

    private Optional<String> next() {
        try {
            String line = lines.readLine();
            while (line != null && line.startsWith("#")) {
                line = lines.readLine();
            }
            return Optional.ofNullable(line).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException("the answers cannot be read", e);
        }
    }

    @Override
    public boolean canTryAgain() {
        return false;
    }
}
