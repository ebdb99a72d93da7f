package id.kawanbelajar.adapter.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.plan.reminding.Remind;
import id.kawanbelajar.plan.reminding.StartDay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what has come due, one thing at a time, until closed; looks every half minute. */
public final class SchoolScheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolScheduler.class);
    private static final Duration LOOK = Duration.ofSeconds(30);

    /** Further than the clock gets on between two looks, unless it was set or the computer slept. */
    private static final Duration LEAP = Duration.ofMinutes(2);

    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final Scheduler scheduler;
    private final InstantSource clock;
    private Instant seen = Instant.MIN;

    /**
     * What there is to do.
     *
     * @param remind takes an alarm that rings
     * @param day begins one
     * @param daily is done behind that; again in a few minutes where it fails
     * @param at when it begins
     * @param zone of the school
     */
    public record Work(Remind remind, StartDay day, Runnable daily, LocalTime at, ZoneId zone) {}

    public SchoolScheduler(DataSource writing, Work work, InstantSource clock) {
        this.clock = clock;
        this.scheduler = with(new SchedulerBuilder(writing, List.of(Chores.alarm(work.remind()))), clock)
                .startTasks(Chores.morning(work.day(), work.daily(), work.at(), work.zone()))
                .build();
    }

    private static SchedulerBuilder with(SchedulerBuilder builder, InstantSource clock) {
        ThreadFactory threads =
                Thread.ofPlatform().daemon().name("pengingat-", 1).factory();
        return builder.clock(clock::instant)
                .jdbcCustomization(new SqliteJdbcCustomization())
                // its own name would be looked up in the network
                .schedulerName(new SchedulerName.Fixed("kawan"))
                .pollingInterval(LOOK)
                .threads(1)
                .executorService(Executors.newSingleThreadExecutor(threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newSingleThreadScheduledExecutor(threads))
                .shutdownMaxWait(LONGEST_END)
                .failureLogging(LogLevel.OFF, false);
    }

    /** Begins; what came due meanwhile is done at once. */
    public void start() {
        scheduler.start();
    }

    /**
     * Looks at the clock; to be called about every half minute. Where it was set back, the library would sleep until the
     * old time comes again, and the next day be one far ahead; where it leapt ahead, what came due meanwhile need not wait.
     *
     * @throws UnavailableException if the database does not answer; the next call tries again
     */
    public synchronized void watchClock() {
        Instant now = clock.instant();
        if (now.isBefore(seen)) {
            beginDayAt(now);
            scheduler.triggerCheckForDueExecutions();
        } else if (seen.isBefore(now.minus(LEAP))) {
            scheduler.triggerCheckForDueExecutions();
        }
        seen = now;
    }

    private void beginDayAt(Instant now) {
        try {
            scheduler.reschedule(Chores.MORNING.instanceId(RecurringTask.INSTANCE), now);
        } catch (TaskInstanceException e) {
            LOG.debug("the day begins just now", e);
        } catch (SQLRuntimeException e) {
            throw UnavailableException.forNow("pengingat belum bisa diatur; periksa ruang disk", e);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
