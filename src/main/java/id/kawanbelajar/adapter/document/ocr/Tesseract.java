package id.kawanbelajar.adapter.document.ocr;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program of that name, if it is installed: one process a picture, on one core, ended when it takes too long or the
 * thread is interrupted. The picture goes in by a pipe and is on no disk. Safe for use by many threads.
 *
 * @param program its name or path
 * @param patience how long one call may take
 */
public record Tesseract(String program, Duration patience) {
    /** Looked up on the path. */
    public static final Tesseract INSTALLED = new Tesseract("tesseract", Duration.ofSeconds(50));

    /** Languages that are asked for where they are installed, Indonesian first. */
    private static final List<String> WANTED = List.of("ind", "eng");

    /** It did not finish in time. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Returns the languages that are installed; empty where the program is not. */
    public Set<String> languages() {
        try {
            return run(List.of("--list-langs"), out -> {}, Duration.ofSeconds(10))
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("[a-z]{3}(_[a-z]+)?"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            return Set.of();
        }
    }

    /**
     * Recognises the words of a page.
     *
     * @param languages that are installed
     * @return lines of tab-separated values, as the program documents them
     */
    String words(Grey page, Set<String> languages) throws IOException {
        String known = WANTED.stream().filter(languages::contains).collect(Collectors.joining("+"));
        return run(
                List.of(
                        "stdin",
                        "stdout",
                        "-l",
                        known,
                        "--dpi",
                        "300",
                        "--psm",
                        "3",
                        "-c",
                        "thresholding_method=2",
                        "-c",
                        "tessedit_create_tsv=1"),
                page::writePgm,
                patience);
    }

    /** Returns by how many right angles clockwise a page must be turned to stand upright; 0 where it cannot be told. */
    int quarterTurns(Grey page) throws IOException {
        String said =
                run(List.of("stdin", "stdout", "-l", "osd", "--dpi", "300", "--psm", "0"), page::writePgm, patience);
        return said.lines()
                .filter(line -> line.matches("Rotate: (0|90|180|270)"))
                .mapToInt(line -> Integer.parseInt(line.substring("Rotate: ".length())) / 90)
                .findFirst()
                .orElse(0);
    }

    @FunctionalInterface
    private interface Input {
        void write(OutputStream out) throws IOException;
    }

    private String run(List<String> arguments, Input input, Duration limit) throws IOException {
        List<String> command = new ArrayList<>(
                Stream.concat(Stream.of(program), arguments.stream()).toList());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            CompletableFuture<String> output =
                    CompletableFuture.supplyAsync(() -> all(process), Thread::startVirtualThread);
            CompletableFuture<Void> fed =
                    CompletableFuture.runAsync(() -> feed(process, input), Thread::startVirtualThread);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooSlow();
            }
            fed.cancel(true);
            return output.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while recognising a page");
        } catch (CompletionException e) {
            throw new IOException("the words did not come through", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String all(Process process) {
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that ends before it has heard everything says so by its output. */
    private static void feed(Process process, Input input) {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            input.write(out);
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }
}
