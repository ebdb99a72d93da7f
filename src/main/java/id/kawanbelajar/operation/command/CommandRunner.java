package id.kawanbelajar.operation.command;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out queued commands one after the other, in the process that owns index and database, until interrupted. */
public final class CommandRunner implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration KEPT = Duration.ofDays(7);

    /** Exit code of a command that hit a bug. */
    private static final int BUG = 70;

    /** Exit code of a command that was given something it cannot use. */
    private static final int UNREADABLE = 66;

    /** Exit code of a command that was cut off: asking again may help. */
    private static final int UNAVAILABLE = 69;

    private final CommandQueue queue;
    private final CommandHandler handler;
    private final InstantSource clock;

    public CommandRunner(CommandQueue queue, CommandHandler handler, InstantSource clock) {
        this.queue = queue;
        this.handler = handler;
        this.clock = clock;
    }

    /** Ends what a process before this one left unfinished, then works until the thread is interrupted. */
    @Override
    @SuppressWarnings("CatchAndPrintStackTrace")
    public void run() {
        boolean cleaned = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!cleaned) {
                    queue.abandon(UNAVAILABLE);
                    queue.forgetBefore(clock.instant().minus(KEPT));
                    cleaned = true;
                }
                if (!runNext()) {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (UnavailableException e) {
                LOG.warn("a queued command must wait: {}", e.getMessage());
                pause();
            }
        }
    }

    /** Carries out the oldest waiting command; returns whether there was one. */
    boolean runNext() {
        Optional<CommandQueue.Command> taken = queue.take();
        taken.ifPresent(command -> queue.finish(command.id(), carryOut(command)));
        return taken.isPresent();
    }

    /** A bug in one command must not end the loop that serves all others. */
    private int carryOut(CommandQueue.Command command) {
        try {
            return handler.handle(command.arguments(), line -> queue.print(command.id(), line));
        } catch (UnreadableException e) {
            queue.print(command.id(), "kawan: " + e.getMessage());
            return UNREADABLE;
        } catch (RuntimeException e) {
            LOG.error("the command {} failed", command.arguments().getFirst(), e);
            queue.print(command.id(), "Perintah ini gagal: " + e.getMessage());
            return e instanceof UnavailableException ? UNAVAILABLE : BUG;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.multipliedBy(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
