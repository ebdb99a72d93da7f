package id.kawanbelajar.adapter.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Drains what a process complains of, so that it is never stopped by it. The beginning is kept for one that did not start;
 * what is said later may hold words of a file and is nobody's business.
 */
final class Complaints {
    private static final int KEPT = 2_000;

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private final Thread draining;

    Complaints(InputStream in) {
        this.draining = Thread.ofPlatform().daemon().name("baca-keluhan").start(() -> drain(in));
    }

    /** Returns how a process that is gone began to complain. */
    String first() {
        try {
            draining.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (first) {
            return first.toString(StandardCharsets.UTF_8);
        }
    }

    private void drain(InputStream in) {
        byte[] some = new byte[1_024];
        try (in) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                keep(some, count);
            }
        } catch (IOException e) {
            keep(new byte[0], 0); // the process is gone; so are its complaints
        }
    }

    private void keep(byte[] some, int count) {
        synchronized (first) {
            first.write(some, 0, Math.min(count, KEPT - first.size()));
        }
    }
}
