package id.kawanbelajar.adapter.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.plan.reminding.Alarm;
import id.kawanbelajar.plan.reminding.Remind;
import id.kawanbelajar.plan.reminding.StartDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two things that happen later: a day begins, and an alarm rings. What fails is tried again soon. */
final class Chores {
    static final TaskDescriptor<Void> ALARM = TaskDescriptor.of("pengingat");
    static final TaskDescriptor<Void> MORNING = TaskDescriptor.of("pagi");

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);
    private static final Duration TRY_AGAIN = Duration.ofMinutes(5);

    private Chores() {}

    static CustomTask<Void> alarm(Remind remind) {
        return Tasks.custom(ALARM)
                .onFailure(new OnFailureRetryLater<>(TRY_AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, context) -> then(logged(() -> remind.ring(Alarm.of(instance.getId())))));
    }

    private static CompletionHandler<Void> then(Optional<Instant> again) {
        return again.<CompletionHandler<Void>>map(at -> (complete, row) -> row.reschedule(complete, at))
                .orElseGet(OnCompleteRemove::new);
    }

    static RecurringTask<Void> morning(StartDay day, Runnable daily, LocalTime at, ZoneId zone) {
        return Tasks.recurring(MORNING, Schedules.daily(zone, at))
                .onFailure(new OnFailureRetryLater<>(TRY_AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, context) -> logged(() -> {
                    day.start();
                    daily.run();
                    return instance;
                }));
    }

    /** The library would log what an exception says, which may repeat a child's words. */
    private static <T> T logged(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            LOG.warn("pengingat belum jalan; dicoba lagi {} menit lagi: {}", TRY_AGAIN.toMinutes(), Trace.of(e));
            throw e;
        }
    }
}
