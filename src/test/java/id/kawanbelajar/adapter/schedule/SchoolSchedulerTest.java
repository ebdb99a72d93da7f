package id.kawanbelajar.adapter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.reminding.DayPlans;
import id.kawanbelajar.plan.reminding.SchoolTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The scheduler as the bot runs it, on threads of its own. */
@Timeout(30)
@SuppressWarnings("NullAway.Init") // set by JUnit
class SchoolSchedulerTest {
    private static final ZonedDateTime QUARTER_TO_FOUR =
            LocalDateTime.parse("2026-11-24T15:45").atZone(School.WIB);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(QUARTER_TO_FOUR.toInstant());
    private School school;

    @BeforeEach
    void begin() {
        school = new School(folder.resolve("kawan.db"), SchoolTime.ALWAYS_ON);
        school.plans().keep(school.student("ayu"), DayPlans.at("16:00"), now.get());
        school.set(QUARTER_TO_FOUR.toLocalDateTime());
    }

    @AfterEach
    void end() {
        school.close();
    }

    private SchoolScheduler scheduler() {
        return new SchoolScheduler(
                school.database.writing(),
                new SchoolScheduler.Work(school.remind(), school.startDay(), () -> {}, LocalTime.of(5, 0), School.WIB),
                now::get);
    }

    @Test
    void doesAtOnceWhatCameDueAndLetsOthersWriteMeanwhile() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch said = new CountDownLatch(1);
        school.announce = reminder -> {
            begun.countDown();
            try {
                if (written.await(10, TimeUnit.SECONDS)) {
                    said.countDown();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };

        try (SchoolScheduler scheduler = scheduler()) {
            scheduler.start();
            begun.await();
            school.database.write(h -> h.execute("UPDATE person SET kelas = 9"));
            written.countDown();
            assertThat(said.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void beginsTheDayAnewWhenTheClockIsSetBack() {
        try (SchoolScheduler scheduler = scheduler()) {
            now.set(QUARTER_TO_FOUR.plusYears(1).toInstant());
            scheduler.start();
            scheduler.watchClock();
            now.set(QUARTER_TO_FOUR.minusHours(1).toInstant());
            scheduler.watchClock();

            assertThat(nextMorning()).isBefore(QUARTER_TO_FOUR.plusDays(2).toInstant());
        }
    }

    @Test
    void doesAtOnceWhatCameDueWhileTheClockLeaptAhead() throws InterruptedException {
        CountDownLatch said = new CountDownLatch(1);
        school.announce = reminder -> said.countDown();
        now.set(QUARTER_TO_FOUR.minusHours(1).toInstant());

        try (SchoolScheduler scheduler = scheduler()) {
            scheduler.start();
            scheduler.watchClock();
            now.set(QUARTER_TO_FOUR.toInstant());
            school.set(QUARTER_TO_FOUR.toLocalDateTime());
            scheduler.watchClock();

            assertThat(said.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsWithinMoments() {
        SchoolScheduler scheduler = scheduler();
        scheduler.start();
        long before = System.nanoTime();

        scheduler.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    private Instant nextMorning() {
        return Instant.ofEpochMilli(school.database.read(
                h -> h.select("SELECT execution_time FROM scheduled_tasks WHERE task_name = 'pagi'")
                        .mapTo(Long.class)
                        .one()));
    }
}
