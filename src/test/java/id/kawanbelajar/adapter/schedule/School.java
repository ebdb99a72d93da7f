package id.kawanbelajar.adapter.schedule;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlOutbox;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.adapter.sql.SqlReminderChoices;
import id.kawanbelajar.adapter.sql.plan.SqlPlanStore;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.delivery.Posting;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.calendar.TimeSpan;
import id.kawanbelajar.plan.reminding.Alarm;
import id.kawanbelajar.plan.reminding.Announce;
import id.kawanbelajar.plan.reminding.BeginDay;
import id.kawanbelajar.plan.reminding.DueReminders;
import id.kawanbelajar.plan.reminding.Remind;
import id.kawanbelajar.plan.reminding.RemindedPlans;
import id.kawanbelajar.plan.reminding.Reminder;
import id.kawanbelajar.plan.reminding.ReminderChoices;
import id.kawanbelajar.plan.reminding.SchoolTime;
import id.kawanbelajar.plan.reminding.SetAlarm;
import id.kawanbelajar.plan.reminding.Snooze;
import id.kawanbelajar.plan.reminding.StartDay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A school whose clock a test moves; what it keeps lies in a real database and outlives a restart. */
final class School implements AutoCloseable {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Duration STEP = Duration.ofMinutes(5);

    private final Path file;
    private final SettableClock clock = new SettableClock();
    private final SchoolTime time;
    private final Random random = new Random(1);

    /** What was said, by when, over all restarts. */
    final SortedMap<LocalDateTime, Reminder> said = new TreeMap<>();

    Announce announce = this::keep;
    Database database;
    private ManualScheduler scheduler;

    School(Path file, TimeSpan service) {
        this.file = file;
        this.time = new SchoolTime(clock::now, WIB, service, day -> Set.of());
        set(LocalDateTime.parse("2026-11-24T06:00"));
        this.database = Database.open(file);
        this.scheduler = scheduler();
    }

    private ManualScheduler scheduler() {
        LocalTime morning = time.service().from().isAfter(LocalTime.of(5, 0))
                ? time.service().from()
                : LocalTime.of(5, 0);
        return TestHelper.createManualScheduler(database.writing(), Chores.alarm(remind()))
                .clock(clock)
                .startTasks(List.of(Chores.morning(startDay(), () -> {}, morning, WIB)))
                .start();
    }

    void set(LocalDateTime now) {
        clock.set(now.atZone(WIB).toInstant());
    }

    LocalDateTime now() {
        return time.now();
    }

    /** Lets time pass, doing what comes due. */
    void runUntil(String moment) {
        LocalDateTime end = LocalDateTime.parse(moment);
        scheduler.runAnyDueExecutions();
        while (now().isBefore(end)) {
            clock.tick(STEP);
            scheduler.runAnyDueExecutions();
        }
    }

    void switchOff() {
        database.close();
    }

    void switchOn(String moment) {
        set(LocalDateTime.parse(moment));
        database = Database.open(file);
        scheduler = scheduler();
    }

    SqlPeople people() {
        return new SqlPeople(database, "sekolah", clock::now, random);
    }

    /** A student of kelas 8. */
    String student(String name) {
        Person person = people().findOrCreate(new Account("telegram", name), Person.Role.STUDENT, false);
        people().setKelas(person.id(), new Kelas(8));
        return person.id();
    }

    ReminderChoices choices() {
        return new SqlReminderChoices(database);
    }

    /** Plans whose reminders are set. */
    PlanStore plans() {
        return new RemindedPlans(silentPlans(), setAlarm());
    }

    /** Plans that nobody tells the alarms of. */
    PlanStore silentPlans() {
        return new SqlPlanStore(database);
    }

    private DueReminders reminders() {
        return new DueReminders(silentPlans(), choices(), people(), time);
    }

    private SetAlarm setAlarm() {
        return new SetAlarm(reminders(), new DbAlarms(database.writing()), time);
    }

    Remind remind() {
        return new Remind(reminders(), choices(), reminder -> announce.announce(reminder), time);
    }

    Snooze snooze() {
        return new Snooze(choices(), reminders(), new DbAlarms(database.writing()), time);
    }

    StartDay startDay() {
        return new StartDay(silentPlans(), new BeginDay((person, day) -> {}, setAlarm(), time));
    }

    /** Says it as the bot does: what has a known id is not said again. */
    void keep(Reminder reminder) {
        Posting posting = new Posting(
                reminder.id(),
                "7",
                reminder.person(),
                Posting.Priority.REMINDER,
                List.of(Posting.Part.of("ingat")),
                List.of(),
                clock.now());
        if (new SqlOutbox(database).store(posting)) {
            said.put(now(), reminder);
        }
    }

    /** Returns when something was said, in order. */
    List<String> saidAt() {
        return said.keySet().stream().map(LocalDateTime::toString).toList();
    }

    /** Returns what waits, and until when. */
    Map<Alarm, Instant> waiting() {
        return waiting(database);
    }

    static Map<Alarm, Instant> waiting(Database database) {
        Map<Alarm, Instant> waiting = new HashMap<>();
        database.read(h -> h.select(
                                "SELECT task_instance, execution_time FROM scheduled_tasks WHERE person IS NOT NULL")
                        .map((row, context) -> List.of(row.getString(1), row.getLong(2)))
                        .list())
                .forEach(row -> waiting.put(Alarm.of((String) row.get(0)), Instant.ofEpochMilli((Long) row.get(1))));
        return waiting;
    }

    /** Returns the names of all that waits, the school's own chores included. */
    List<String> rows() {
        return new ArrayList<>(database.read(h -> h.select("SELECT task_instance FROM scheduled_tasks")
                .mapTo(String.class)
                .list()));
    }

    @Override
    public void close() {
        database.close();
    }
}
