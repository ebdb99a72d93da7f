package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.adapter.sandbox.wire.Asked;
import id.kawanbelajar.adapter.sandbox.wire.AskedMessages;
import id.kawanbelajar.adapter.sandbox.wire.Frames;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import id.kawanbelajar.adapter.sandbox.wire.ToldMessages;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A reading process and its temporary folder. For one thread at a time. */
final class ChildProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ChildProcess.class);

    /** What the JVM ends with when its heap is full. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration START = Duration.ofSeconds(30);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Process process;
    private final Workspace workspace;
    private final long most;
    private final DataOutputStream out;

    /** Few, since each may be large; empty where nothing more will come. */
    private final BlockingQueue<Optional<byte[]>> heard = new ArrayBlockingQueue<>(2);

    private final Thread listening;
    private final Complaints complaints;
    private int orders;

    private ChildProcess(Process process, Workspace workspace, long most) {
        this.process = process;
        this.workspace = workspace;
        this.most = most;
        this.out = new DataOutputStream(process.getOutputStream());
        this.listening = Thread.ofPlatform().daemon().name("baca-dengar").start(this::listen);
        this.complaints = new Complaints(process.getErrorStream());
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param most bytes it may put into its folder
     */
    static ChildProcess start(ChildCommand command, Workspace workspace, long most) throws InterruptedException {
        try {
            ChildProcess child = new ChildProcess(command.in(workspace).start(), workspace, most);
            try {
                child.next(START);
                return child;
            } catch (Lost e) {
                child.end();
                throw new IOException(child.complaints.first(), e);
            } catch (InterruptedException e) {
                child.end();
                throw e;
            }
        } catch (IOException e) {
            workspace.remove();
            throw UnavailableException.untilMended(
                    "proses pembaca berkas tidak mau mulai; periksa sisa memori dan KAWAN_BACA_MEMORI", e);
        }
    }

    /** Returns whether it can take an order, as far as one can see. */
    boolean alive() {
        return process.isAlive();
    }

    Workspace workspace() {
        return workspace;
    }

    /** Returns how many orders it was given. */
    int orders() {
        return orders;
    }

    void ask(Asked asked) throws Lost {
        orders++;
        rehearse(asked);
    }

    /** Gives an order that does not count. */
    void rehearse(Asked asked) throws Lost {
        try {
            Frames.write(out, AskedMessages.encode(asked));
        } catch (IOException e) {
            throw gone(e);
        }
    }

    /**
     * Waits for the next word.
     *
     * @throws Lost if it does not come in time, cannot be understood, or never will come
     */
    Told next(Duration patience) throws Lost, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            long left = end - System.nanoTime();
            Optional<byte[]> message = heard.poll(Math.min(left, GLANCE), TimeUnit.NANOSECONDS);
            if (message != null) {
                return understood(message);
            }
            if (left <= 0) {
                throw new Lost(Reason.TOO_SLOW, "no word within " + patience);
            }
            if (workspace.bytes() > most) {
                throw new Lost(Reason.TOO_BIG, "more than " + most + " bytes of temporary files");
            }
        }
    }

    /** Makes it ready for another file. */
    void tidy() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        workspace.empty();
    }

    /** Lets it end by itself, and returns whether it did. */
    boolean finish() throws InterruptedException {
        try {
            out.close();
        } catch (IOException e) {
            return false;
        }
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    /** Ends it with all that it started, and removes its folder. */
    void end() {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
        listening.interrupt();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workspace.remove();
    }

    private Told understood(Optional<byte[]> message) throws Lost, InterruptedException {
        if (message.isEmpty()) {
            throw gone(null);
        }
        try {
            return ToldMessages.decode(message.get());
        } catch (IOException e) {
            throw new Lost(Reason.CRASHED, "it talks nonsense", e);
        }
    }

    private Lost gone(@Nullable IOException cause) {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                return new Lost(Reason.CRASHED, "it fell silent", cause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        int code = process.isAlive() ? -1 : process.exitValue();
        return new Lost(
                code == OUT_OF_MEMORY ? Reason.TOO_MUCH_MEMORY : Reason.CRASHED, "it ended with code " + code, cause);
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            listen(in);
        } catch (IOException | InterruptedException e) {
            LOG.debug("a reading process is heard no more", e);
        }
    }

    private void listen(DataInputStream in) throws InterruptedException {
        try {
            while (true) {
                heard.put(Optional.of(Frames.read(in)));
            }
        } catch (IOException e) {
            heard.put(Optional.empty());
        }
    }
}
