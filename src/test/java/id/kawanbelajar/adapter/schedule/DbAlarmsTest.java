package id.kawanbelajar.adapter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.plan.reminding.Alarm;
import id.kawanbelajar.plan.reminding.Alarms;
import id.kawanbelajar.plan.reminding.AlarmsContract;
import id.kawanbelajar.plan.reminding.DayPlans;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
class DbAlarmsTest implements AlarmsContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("kawan.db"));
        database.write(h -> h.execute(
                "INSERT OR IGNORE INTO person (id, school, role, created_at) VALUES ('ayu', 'sekolah', 'STUDENT', 0)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Alarms alarms() {
        return new DbAlarms(database.writing());
    }

    @Override
    public Map<Alarm, Instant> waiting() {
        return School.waiting(database);
    }

    @Override
    public void restart() {
        close();
        open();
    }

    @Test
    void aMessageAndAnAlarmNeverFindTheDatabaseBusy() throws Exception {
        Alarms alarms = alarms();
        List<Callable<Integer>> setters = IntStream.range(0, 100)
                .mapToObj(i -> (Callable<Integer>) () -> {
                    alarms.set(new Alarm("ayu", DayPlans.TUESDAY.plusDays(i), false), NOON);
                    return i;
                })
                .toList();
        List<Callable<Integer>> writers = IntStream.range(0, 100)
                .mapToObj(i -> (Callable<Integer>)
                        () -> database.write(h -> h.execute("UPDATE person SET kelas = ?", 1 + i % 12)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : threads.invokeAll(
                    Stream.concat(setters.stream(), writers.stream()).toList())) {
                done.get();
            }
        }
        assertThat(waiting()).hasSize(100);
    }
}
