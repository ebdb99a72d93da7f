package id.kawanbelajar.adapter.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.plan.reminding.Alarm;
import id.kawanbelajar.plan.reminding.Alarms;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Alarms as rows of db-scheduler. They ring where a {@link SchoolScheduler} runs, in this process or a later one. */
public final class DbAlarms implements Alarms {
    private static final Logger LOG = LoggerFactory.getLogger(DbAlarms.class);

    private final SchedulerClient client;

    /** The driver blocks its thread, and conversations run on virtual ones. */
    private final ExecutorService platform = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("pengingat-simpan").factory());

    public DbAlarms(DataSource writing) {
        this.client = SchedulerClient.Builder.create(writing)
                .jdbcCustomization(new SqliteJdbcCustomization())
                .build();
    }

    @Override
    public void set(Alarm alarm, Instant at) {
        try {
            CompletableFuture.runAsync(() -> keep(alarm, at), platform).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void keep(Alarm alarm, Instant at) {
        try {
            client.schedule(Chores.ALARM.instance(alarm.id()).build(), at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            LOG.debug("an alarm rings just now and decides itself", e);
        } catch (TaskInstanceException | SQLRuntimeException e) {
            if (!lacksPerson(e)) {
                throw UnavailableException.forNow("pengingat belum tersimpan; periksa ruang disk", e);
            }
        }
    }

    private static boolean lacksPerson(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("FOREIGN KEY"));
    }
}
