package id.kawanbelajar.material.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.upload.state.Upload;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of 300 pages with about 250 words on each, published and replaced while somebody searches. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class LongBookTest {
    private static final int PAGES = 300;
    private static final int WORDS = 250;
    private static final MaterialId BOOK = new MaterialId("guru/buku");

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private School school;

    @BeforeEach
    void open() {
        school = new School(folder, new PaperReading());
    }

    @AfterEach
    void close() {
        school.close();
    }

    /** A made-up book; each edition has a word of its own at the beginning of each page. */
    private static String book(String edition) {
        Random random = new Random(7);
        return IntStream.range(0, PAGES)
                .mapToObj(page -> "# Bagian %d\nEdisi %s halaman %d. ".formatted(page, edition, page) + words(random))
                .collect(Collectors.joining("\n===\n"));
    }

    private static String words(Random random) {
        return IntStream.range(0, WORDS)
                .mapToObj(i -> "kata" + random.nextInt(4000) + (i % 14 == 13 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    /** What the act costs the processor: a build leaves others waiting, and the disk. */
    private static Duration cost(Runnable act) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        act.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);
    }

    @Test
    void isPublishedReplacedAndWithdrawnAtOnceWhileSomebodySearches() {
        Upload first = school.read("buku.txt", book("pertamax"));
        Upload second = school.read("buku.txt", book("keduax"));
        school.published("kecil.txt", "# Kecil\nSebuah berkas kecil yang sudah terbit lebih dulu.");

        Duration publishing = cost(() -> school.publishing.publish(first.id(), true, School.TEACHER));
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Boolean> always = CompletableFuture.supplyAsync(() -> {
            boolean found = true;
            while (!over.get()) {
                found &= school.found("edisi halaman 7", Audience.STUDENT).equals(List.of(BOOK));
            }
            return found;
        });
        Duration replacing = cost(() -> school.publishing.publish(second.id(), true, School.TEACHER));
        over.set(true);
        assertThat(always.join()).as("the book was there at every moment").isTrue();
        assertThat(school.found("edisi keduax", Audience.STUDENT)).contains(BOOK);
        Duration withdrawing = cost(() -> school.withdrawing.withdraw(second.id(), School.TEACHER));

        assertThat(school.found("edisi halaman 7", Audience.STUDENT)).doesNotContain(BOOK);
        System.out.printf(
                "300 halaman, waktu prosesor: terbit %d ms, ganti %d ms, tarik %d ms%n",
                publishing.toMillis(), replacing.toMillis(), withdrawing.toMillis());
        assertThat(List.of(publishing, replacing, withdrawing)).allMatch(took -> took.compareTo(SOON) < 0);
    }
}
