package id.kawanbelajar.adapter.sandbox;

import java.time.Duration;

/**
 * What reading one file may cost.
 *
 * @param memory megabytes of the heap of one reading process
 * @param page time for one page
 * @param file time for one file
 * @param pages most pages of a file
 * @param size most megabytes of a file
 */
public record Limits(int memory, Duration page, Duration file, int pages, int size) {
    /** For a computer with 4 GB. */
    public static final Limits USUAL = new Limits(256, Duration.ofSeconds(60), Duration.ofMinutes(30), 1500, 200);

    public Limits {
        if (memory < 1 || pages < 1 || size < 1 || !page.isPositive() || !file.isPositive()) {
            throw new IllegalArgumentException("a limit is positive");
        }
    }
}
