package id.kawanbelajar;

import id.kawanbelajar.adapter.schedule.DbAlarms;
import id.kawanbelajar.adapter.schedule.SchoolScheduler;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlReminderChoices;
import id.kawanbelajar.adapter.sql.plan.SqlPlanStore;
import id.kawanbelajar.conversation.reminding.Reminding;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.calendar.TimeSpan;
import id.kawanbelajar.plan.reminding.Announce;
import id.kawanbelajar.plan.reminding.BeginDay;
import id.kawanbelajar.plan.reminding.ChangeReminders;
import id.kawanbelajar.plan.reminding.DueReminders;
import id.kawanbelajar.plan.reminding.MorningWork;
import id.kawanbelajar.plan.reminding.Remind;
import id.kawanbelajar.plan.reminding.RemindedPlans;
import id.kawanbelajar.plan.reminding.ReminderChoices;
import id.kawanbelajar.plan.reminding.SchoolTime;
import id.kawanbelajar.plan.reminding.SetAlarm;
import id.kawanbelajar.plan.reminding.Snooze;
import id.kawanbelajar.plan.reminding.StartDay;
import id.kawanbelajar.setting.Settings;
import java.time.InstantSource;
import java.time.LocalTime;

/** Builds what reminds of study plans, over one database. */
final class ReminderParts {
    /** When children may be written to first; the day begins then, or when the computer is switched on. */
    private static final LocalTime MORNING = LocalTime.of(5, 0);

    private final Database database;
    private final PlanStore plans;
    private final SchoolTime time;
    private final ReminderChoices choices;
    private final DueReminders reminders;
    private final DbAlarms alarms;
    private final SetAlarm alarm;

    ReminderParts(
            Database database,
            PersonDirectory people,
            Settings.Time settings,
            SchoolCalendar calendar,
            InstantSource clock) {
        Settings.Hours hours = settings.hours();
        TimeSpan service = hours == null ? SchoolTime.ALWAYS_ON : new TimeSpan(hours.from(), hours.until());
        this.database = database;
        this.plans = new SqlPlanStore(database);
        this.time = new SchoolTime(clock, settings.zone(), service, calendar);
        this.choices = new SqlReminderChoices(database);
        this.reminders = new DueReminders(plans, choices, people, time);
        this.alarms = new DbAlarms(database.writing());
        this.alarm = new SetAlarm(reminders, alarms, time);
    }

    /** Returns the plans of which every new one is reminded of. */
    PlanStore plans() {
        return new RemindedPlans(plans, alarm);
    }

    Reminding reminding(MorningWork morning) {
        return new Reminding(
                new ChangeReminders(choices, reminders, alarm, time),
                new Snooze(choices, reminders, alarms, time),
                new BeginDay(morning, alarm, time));
    }

    /**
     * Returns what sees to it that everything happens at its time.
     *
     * @param daily is done when the day has begun
     */
    SchoolScheduler scheduler(Announce announce, MorningWork morning, Runnable daily) {
        LocalTime from = time.service().from();
        return new SchoolScheduler(
                database.writing(),
                new SchoolScheduler.Work(
                        new Remind(reminders, choices, announce, time),
                        new StartDay(plans, new BeginDay(morning, alarm, time)),
                        daily,
                        from.isAfter(MORNING) ? from : MORNING,
                        time.zone()),
                time.clock());
    }
}
