package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.reminding.Reminding;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.plan.InMemoryPlans;
import id.kawanbelajar.plan.reminding.BeginDay;
import id.kawanbelajar.plan.reminding.ChangeReminders;
import id.kawanbelajar.plan.reminding.DueReminders;
import id.kawanbelajar.plan.reminding.InMemoryAlarms;
import id.kawanbelajar.plan.reminding.InMemoryReminderChoices;
import id.kawanbelajar.plan.reminding.SchoolTime;
import id.kawanbelajar.plan.reminding.SetAlarm;
import id.kawanbelajar.plan.reminding.Snooze;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reminders of a conversation in memory. */
public final class SmallReminders {
    public final InMemoryPlans plans = new InMemoryPlans();
    public final InMemoryReminderChoices choices = new InMemoryReminderChoices();
    public final InMemoryAlarms alarms;
    public final List<String> met = new ArrayList<>();
    private final PersonDirectory people;

    SmallReminders(PersonDirectory people) {
        this.people = people;
        this.alarms = new InMemoryAlarms(person -> people.withId(person).isPresent());
    }

    Reminding reminding(Instant now) {
        SchoolTime time = new SchoolTime(
                InstantSource.fixed(now), ZoneId.of("Asia/Jakarta"), SchoolTime.ALWAYS_ON, day -> Set.of());
        DueReminders due = new DueReminders(plans, choices, people, time);
        SetAlarm alarm = new SetAlarm(due, alarms, time);
        return new Reminding(
                new ChangeReminders(choices, due, alarm, time),
                new Snooze(choices, due, alarms, time),
                new BeginDay((person, day) -> met.add(person), alarm, time));
    }
}
