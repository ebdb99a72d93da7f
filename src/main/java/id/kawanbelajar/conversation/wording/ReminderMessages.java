package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.reminding.ChangeReminders.Wish;
import id.kawanbelajar.plan.reminding.Reminder;
import id.kawanbelajar.plan.reminding.Snooze;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words reminders: warm, short, and never with blame. */
public final class ReminderMessages {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /** A block that begins within this time can as well be begun now. */
    private static final Duration SOON = Duration.ofMinutes(30);

    private static final int MOST_TITLES = 3;

    private ReminderMessages() {}

    /**
     * Returns what is said to whoever has something to do today.
     *
     * @param titles of the chapters that its blocks are about
     */
    public static Message reminder(Reminder reminder, List<String> titles) {
        Block first = reminder.open().getFirst();
        String about = titles.isEmpty() ? Wording.sentence("ingat-rencana") : joined(titles);
        String minutes = Integer.toString(
                reminder.open().stream().mapToInt(Block::minutes).sum());
        String hello = Wording.sentence("ingat-" + partOfDay(reminder.now()));
        boolean later = first.start().isAfter(reminder.now().plus(SOON));
        String words = later
                ? Wording.sentence("ingat-nanti", hello, hour(first.start()), about, minutes)
                : Wording.sentence("ingat-sekarang", hello, about, minutes);
        return Wording.with(buttons(reminder, first.id()), words);
    }

    private static List<List<Button>> buttons(Reminder reminder, String block) {
        List<Button> now = new ArrayList<>(List.of(Wording.button("Mulai", Actions.PLAN, "mulai:" + block)));
        if (reminder.canSnooze()) {
            now.add(Wording.button("Nanti 30 menit", Actions.PLAN, "tunda:" + block));
        }
        return List.of(
                now,
                List.of(
                        Wording.button("Pindah ke besok", Actions.PLAN, "pindah:" + block),
                        Wording.button("Senyap", Actions.PLAN, "senyap")));
    }

    private static String joined(List<String> titles) {
        List<String> shown = titles.subList(0, Math.min(MOST_TITLES, titles.size()));
        return shown.size() == 1
                ? shown.getFirst()
                : String.join(", ", shown.subList(0, shown.size() - 1)) + " dan " + shown.getLast();
    }

    private static String partOfDay(LocalTime now) {
        int hour = now.getHour();
        if (hour < 11) {
            return "pagi";
        }
        if (hour < 15) {
            return "siang";
        }
        return now.isBefore(LocalTime.of(18, 30)) ? "sore" : "malam";
    }

    /** Returns what became of putting a reminder off. */
    public static Message snoozed(Snooze.Outcome outcome) {
        return switch (outcome) {
            case Snooze.Outcome.Later(var at) -> Wording.say("ingat-tunda", hour(at));
            case Snooze.Outcome.Before before -> Wording.say("ingat-tunda-sudah");
            case Snooze.Outcome.TooLate late -> Wording.say("ingat-tunda-malam");
        };
    }

    /**
     * Returns what became of a wish about reminders.
     *
     * @param at the hour at which they will come; empty where it depends on the day
     */
    public static Message changed(Wish wish, Optional<LocalTime> at) {
        return switch (wish) {
            case Wish.Muted muted -> Wording.say("ingat-senyap");
            case Wish.Again again ->
                at.map(hour -> Wording.say("ingat-jam", hour(hour))).orElseGet(() -> Wording.say("ingat-biasa"));
            case Wish.At(var wanted) -> at(wanted, at);
        };
    }

    private static Message at(LocalTime wanted, Optional<LocalTime> at) {
        if (at.isEmpty()) {
            return Wording.say("ingat-jam-tidak-ada", hour(wanted));
        }
        return at.get().equals(wanted)
                ? Wording.say("ingat-jam", hour(wanted))
                : Wording.say("ingat-jam-digeser", hour(wanted), hour(at.get()));
    }

    private static String hour(LocalTime time) {
        return HOUR.format(time);
    }
}
