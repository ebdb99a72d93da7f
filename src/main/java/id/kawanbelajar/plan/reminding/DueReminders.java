package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.plan.PlanStore;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of what is stored now whether and when somebody is to be reminded. Safe for use by many threads. */
public final class DueReminders {
    private final PlanStore plans;
    private final ReminderChoices choices;
    private final PersonDirectory people;
    private final SchoolTime time;

    public DueReminders(PlanStore plans, ReminderChoices choices, PersonDirectory people, SchoolTime time) {
        this.plans = plans;
        this.choices = choices;
        this.people = people;
        this.time = time;
    }

    /** Returns the reminder of a day; empty also for somebody not stored (any more). */
    Optional<Due> on(String person, LocalDate day) {
        ReminderChoice choice = choices.find(person);
        return people.withId(person)
                .flatMap(known -> plans.find(person)
                        .flatMap(plan -> WhenToRemind.on(day, plan, choice, hours(known.kelas(), day, choice))));
    }

    /** Returns when a person may be written to on a day. */
    DecentHours hours(String person, LocalDate day, ReminderChoice choice) {
        return hours(people.withId(person).map(Person::kelas).orElse(null), day, choice);
    }

    private DecentHours hours(@Nullable Kelas kelas, LocalDate day, ReminderChoice choice) {
        return DecentHours.of(kelas, time.calendar().on(day), time.service(), choice.hour() != null);
    }
}
