package id.kawanbelajar.operation.command;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Runs a command that writes: here if no other process is the writer, else in that process, showing its lines as they
 * come. If the writer ends before it has taken the command, the command runs here after all.
 */
public final class RunWhereWritable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int INTERRUPTED = 69;

    private final WriterLock lock;
    private final CommandQueue queue;
    private final CommandHandler here;
    private final InstantSource clock;

    public RunWhereWritable(WriterLock lock, CommandQueue queue, CommandHandler here, InstantSource clock) {
        this.lock = lock;
        this.queue = queue;
        this.here = here;
        this.clock = clock;
    }

    /**
     * Runs to the end.
     *
     * @param arguments as on the command line, the command's name first; paths must be absolute
     * @param out hears each line
     * @return the exit code
     */
    public int run(List<String> arguments, Consumer<String> out) {
        Optional<WriterLock.Held> free = lock.tryTake();
        if (free.isPresent()) {
            return runHere(free.get(), arguments, out);
        }
        long id = queue.put(arguments, clock.instant());
        int shown = 0;
        while (true) {
            OptionalInt exitCode = queue.exitCode(id);
            List<String> lines = queue.lines(id, shown);
            lines.forEach(out);
            shown += lines.size();
            if (exitCode.isPresent()) {
                return exitCode.getAsInt();
            }
            Optional<WriterLock.Held> left = lock.tryTake();
            if (left.isPresent()) {
                return runAfterAll(left.get(), id, arguments, out);
            }
            if (!pause()) {
                queue.takeBack(id);
                return INTERRUPTED;
            }
        }
    }

    private int runAfterAll(WriterLock.Held held, long id, List<String> arguments, Consumer<String> out) {
        if (queue.takeBack(id)) {
            return runHere(held, arguments, out);
        }
        try (held) {
            return queue.exitCode(id).orElseGet(() -> {
                queue.finish(id, INTERRUPTED);
                out.accept("Bot berhenti di tengah perintah ini; jalankan sekali lagi.");
                return INTERRUPTED;
            });
        }
    }

    private int runHere(WriterLock.Held held, List<String> arguments, Consumer<String> out) {
        try (held) {
            return here.handle(arguments, out);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
