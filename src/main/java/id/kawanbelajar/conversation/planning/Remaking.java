package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.planning.making.Made;
import id.kawanbelajar.conversation.planning.making.Making;
import id.kawanbelajar.conversation.planning.making.Note;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.TradeOffMessages;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.making.Planning;
import id.kawanbelajar.plan.making.TradeOff;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.TimeWish;
import java.util.List;
import java.util.Optional;

/** Makes a plan anew of a changed wish; what was done stays. */
final class Remaking {
    private final Making making;
    private final PlanBook book;
    private final Showing showing;
    private final Subjects subjects;

    Remaking(Making making, PlanBook book, Showing showing, Subjects subjects) {
        this.making = making;
        this.book = book;
        this.showing = showing;
        this.subjects = subjects;
    }

    /**
     * Makes it, shows it and keeps it; where it cannot be made, says why and changes nothing.
     *
     * @param lines what changed
     */
    void remake(Exchange exchange, PlanWish wish, Plan before, List<String> lines) {
        switch (making.make(exchange.person(), wish, before.blocks(), showing.now(exchange))) {
            case Made.Unclear unclear ->
                exchange.reply(Showing.PART, subjects.unclear(exchange.person(), unclear.scope()));
            case Made.Planned(var request, var planning, var notes) -> {
                switch (planning) {
                    case Planning.NoTime(var reason) ->
                        exchange.reply(
                                Showing.PART,
                                Wording.say(
                                        reason == Planning.Reason.GOAL_REACHED
                                                ? "rencana-ubah-lewat"
                                                : "rencana-ubah-tanpa-waktu"));
                    case Planning.Fits(var plan) -> {
                        showing.changed(exchange, plan, lines, absent(notes), List.of());
                        book.keep(exchange, plan, wish);
                    }
                    case Planning.Tight(var best, var ways) -> {
                        showing.changed(exchange, best, lines, absent(notes), ways);
                        book.keep(exchange, best, wish);
                    }
                }
            }
        }
    }

    /** What was assumed was said with the first plan. */
    private static List<Note> absent(List<Note> notes) {
        return notes.stream()
                .filter(note -> note instanceof Note.NotThere || note instanceof Note.NoChapters)
                .toList();
    }

    /** Makes it with other hours. */
    void remake(Exchange exchange, PlanWish wish, Availability then, Plan before, List<String> lines) {
        remake(exchange, new PlanWish(wish.goals(), said(then)), before, lines);
    }

    /**
     * Takes one of the ways out of a plan that is too tight.
     *
     * @param which its {@link TradeOffMessages#key}
     * @return whether there is such a way now
     */
    boolean tradeOff(Exchange exchange, Plan before, PlanWish wish, String which) {
        Optional<TradeOff> way = ways(exchange, before, wish).stream()
                .filter(candidate -> TradeOffMessages.key(candidate).equals(which))
                .findFirst();
        way.ifPresent(taken -> {
            List<String> lines = List.of(TradeOffMessages.taken(taken));
            switch (taken) {
                case TradeOff.MoreMinutes minutes -> remake(exchange, wish, minutes.then(), before, lines);
                case TradeOff.MoreDays days -> remake(exchange, wish, days.then(), before, lines);
                case TradeOff.FewerTopics fewer -> showing.list(exchange, before, lines);
            }
        });
        return way.isPresent();
    }

    private List<TradeOff> ways(Exchange exchange, Plan before, PlanWish wish) {
        return making.make(exchange.person(), wish, before.blocks(), showing.now(exchange))
                                instanceof Made.Planned(var request, var planning, var notes)
                        && planning instanceof Planning.Tight(var best, var ways)
                ? ways
                : List.of();
    }

    private static TimeWish said(Availability hours) {
        return new TimeWish(
                hours.minutes(),
                hours.weekly(),
                hours.special(),
                new TimeWish.Hours(hours.from(), hours.until()),
                hours.sundays(),
                hours.holidays());
    }
}
