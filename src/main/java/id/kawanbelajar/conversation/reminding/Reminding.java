package id.kawanbelajar.conversation.reminding;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.ReminderMessages;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.reminding.BeginDay;
import id.kawanbelajar.plan.reminding.ChangeReminders;
import id.kawanbelajar.plan.reminding.ChangeReminders.Wish;
import id.kawanbelajar.plan.reminding.Snooze;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person can say and press about being reminded. */
public final class Reminding {
    /** Button: put the reminder off. */
    public static final String SNOOZE = "tunda";

    /** Button: remind no more. */
    public static final String MUTE = "senyap";

    private static final Pattern NO_MORE = Pattern.compile(
            "\\b(?:jangan(?! lupa)|tidak usah|tidak perlu|stop|berhenti|matikan|matiin|hentikan)\\b(?: \\S+){0,3}"
                    + " (?:ingatkan|ingetin|ingatin|diingatkan|diingetin|pengingat\\S*|reminder|notif\\S*)\\b");
    private static final Pattern AGAIN = Pattern.compile(
            "(?:\\S+ )?(?:(?:ingatkan|ingetin|ingatin)(?: aku| belajar)* lagi|(?:nyalakan|nyalain|hidupkan|hidupin|aktifkan|aktifin)"
                    + " (?:lagi )?(?:pengingat\\S*|reminder))(?: (?:dong|donk|ya|yah|deh|lah|kak|kakak|aja|saja|belajar|lagi|min|bot))*");
    private static final Pattern AT = Pattern.compile(
            "\\b(?:ingatkan|ingetin|ingatin|diingatkan|diingetin|pengingat\\S*|reminder)\\b.*\\b(?:jam|pukul) ?\\S"
                    + "|\\b(?:jam|pukul) ?\\S.*\\b(?:ingatkan|ingetin|ingatin|diingatkan|diingetin)\\b");
    private static final Pattern ABOUT_A_PLAN =
            Pattern.compile("\\b(?:ulangan|ujian|bikin\\S*|buat\\S*|susun\\S*|tka|sas|sts|pas|pts|sat|remed\\S*)\\b");

    private final ChangeReminders change;
    private final Snooze snooze;
    private final BeginDay day;

    public Reminding(ChangeReminders change, Snooze snooze, BeginDay day) {
        this.change = change;
        this.snooze = snooze;
        this.day = day;
    }

    /** Meets somebody; the first time on a day, what they missed finds a new place before anything is answered. */
    public void meet(Exchange exchange) {
        if (exchange.person().role() == Person.Role.STUDENT) {
            day.begin(exchange.person().id());
        }
    }

    /** Takes a message that is about reminders; returns whether it was. */
    public boolean takes(Exchange exchange, String text) {
        String plain = PlainWords.of(text);
        Optional<Wish> wish = ABOUT_A_PLAN.matcher(plain).find() ? Optional.empty() : wish(plain);
        wish.ifPresent(wanted -> change(exchange, wanted));
        return wish.isPresent();
    }

    private static Optional<Wish> wish(String plain) {
        if (NO_MORE.matcher(plain).find()) {
            return Optional.of(new Wish.Muted());
        }
        if (AGAIN.matcher(plain).matches()) {
            return Optional.of(new Wish.Again());
        }
        return AT.matcher(plain).find() ? SpokenHour.in(plain).map(Wish.At::new) : Optional.empty();
    }

    /** Takes a button that is about reminders; returns whether it was. */
    public boolean takesPress(Exchange exchange, String action) {
        if (action.equals(Actions.of(Actions.PLAN, MUTE))) {
            mute(exchange);
            return true;
        }
        boolean later = action.startsWith(Actions.of(Actions.PLAN, SNOOZE));
        if (later) {
            exchange.reply(
                    "ingat",
                    ReminderMessages.snoozed(snooze.snooze(exchange.person().id())));
        }
        return later;
    }

    /** Reminds no more. */
    public void mute(Exchange exchange) {
        change(exchange, new Wish.Muted());
    }

    private void change(Exchange exchange, Wish wish) {
        Optional<LocalTime> at = change.change(exchange.person().id(), wish);
        exchange.reply("ingat", ReminderMessages.changed(wish, at));
    }
}
