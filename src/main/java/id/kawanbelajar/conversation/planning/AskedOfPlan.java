package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.PlanActions;
import id.kawanbelajar.conversation.wording.plan.PlanDates;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.wish.ApplyChange;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.TimeWish;
import id.kawanbelajar.plan.wish.UsualTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is asked of a plan as it is: move, done, missed, cancel, why. */
final class AskedOfPlan {
    private static final int DAYS_OFFERED = 6;

    private final PlanBook book;
    private final Remaking remaking;
    private final Showing showing;
    private final Blocks blocks;
    private final Reasons reasons;

    AskedOfPlan(PlanBook book, Remaking remaking, Showing showing, Blocks blocks, Reasons reasons) {
        this.book = book;
        this.remaking = remaking;
        this.showing = showing;
        this.blocks = blocks;
        this.reasons = reasons;
    }

    /** Does what is asked; returns whether it was about this plan. */
    boolean takes(Exchange exchange, Plan plan, PlanWish wish, Change.OfPlan change) {
        return switch (change) {
            case Change.MoveBlocks(var from, var to) when to == null -> offerDays(exchange, plan, from);
            case Change.MoveBlocks(var from, var to) -> {
                move(exchange, plan, wish, from, to == null ? from.plusDays(1) : to);
                yield true;
            }
            case Change.Done done -> done(exchange, plan);
            case Change.Missed(var day) -> {
                missed(exchange, plan, wish, day);
                yield true;
            }
            case Change.Cancel cancel -> {
                askForget(exchange);
                yield true;
            }
            case Change.Why(var day, var about) -> reasons.tell(exchange, plan, day, about);
        };
    }

    /** Moves what stands on a day to another. */
    void move(Exchange exchange, Plan plan, PlanWish wish, LocalDate from, LocalDate to) {
        LocalDate today = showing.now(exchange).toLocalDate();
        if (planned(plan, from) == 0 || to.isBefore(today)) {
            exchange.reply(Showing.PART, Wording.say("rencana-pindah-kosong", PlanDates.near(from, today)));
            return;
        }
        int minutes = Math.min(planned(plan, from) + planned(plan, to), Availability.MOST);
        remaking.remake(
                exchange,
                on(exchange, wish, Map.of(from, 0, to, minutes)),
                plan,
                List.of(Wording.sentence("rencana-dipindah", PlanDates.near(from, today), PlanDates.near(to, today))));
    }

    private static int planned(Plan plan, LocalDate day) {
        return plan.on(day).stream()
                .filter(block -> block.state() == Block.State.PLANNED)
                .mapToInt(Block::minutes)
                .sum();
    }

    /** Asks to which day what stands on a day is to be moved; returns whether there is anything. */
    boolean offerDays(Exchange exchange, Plan plan, LocalDate from) {
        LocalDate today = showing.now(exchange).toLocalDate();
        if (planned(plan, from) == 0) {
            exchange.reply(Showing.PART, Wording.say("rencana-pindah-kosong", PlanDates.near(from, today)));
            return true;
        }
        List<Button> days = IntStream.rangeClosed(0, DAYS_OFFERED)
                .mapToObj(today::plusDays)
                .filter(day -> !day.equals(from))
                .map(day -> Wording.button(
                        PlanDates.day(day), Actions.PLAN, PlanActions.of(PlanActions.MOVE, from + ":" + day)))
                .toList();
        exchange.reply(
                Showing.PART,
                Wording.with(
                        Wording.rows(3, days), Wording.sentence("rencana-pindah-ke", PlanDates.near(from, today))));
        return true;
    }

    private boolean done(Exchange exchange, Plan plan) {
        LocalDate today = showing.now(exchange).toLocalDate();
        Optional<Block> block = plan.blocks().stream()
                .filter(candidate -> candidate.state() != Block.State.DONE
                        && !candidate.day().isAfter(today))
                .reduce((earlier, later) -> later.day().isAfter(earlier.day()) ? later : earlier)
                .or(() -> blocks.next(exchange, plan));
        block.ifPresent(found -> blocks.done(exchange, plan, found, true));
        return block.isPresent();
    }

    private void missed(Exchange exchange, Plan plan, PlanWish wish, LocalDate day) {
        LocalDate today = showing.now(exchange).toLocalDate();
        remaking.remake(
                exchange,
                day.isBefore(today) ? wish : on(exchange, wish, Map.of(day, 0)),
                plan,
                List.of(Wording.sentence("rencana-terlewat")));
    }

    /** Returns a wish with other minutes on some days. */
    private PlanWish on(Exchange exchange, PlanWish wish, Map<LocalDate, Integer> minutes) {
        TimeWish special = new TimeWish(null, Map.of(), minutes, TimeWish.Hours.NONE, null, null);
        return new ApplyChange(UsualTime.of(Jenjang.SMP), showing.now(exchange).toLocalDate())
                .to(wish, new Change.NewTime(special));
    }

    /** Asks before it forgets anything. */
    static void askForget(Exchange exchange) {
        exchange.reply(
                Showing.PART,
                Wording.with(
                        List.of(List.of(
                                Wording.button("Ya, hapus", Actions.PLAN, PlanActions.of(PlanActions.FORGET, "ya")),
                                Wording.button(
                                        "Tidak jadi", Actions.PLAN, PlanActions.of(PlanActions.FORGET, "tidak")))),
                        Wording.sentence("rencana-hapus-yakin")));
    }

    /** Forgets the plan, or not after all. */
    void forget(Exchange exchange, boolean sure) {
        exchange.reply(Showing.PART, Wording.say(sure ? "rencana-dihapus" : "rencana-tetap"));
        if (sure) {
            book.forget(exchange.person().id());
        }
    }
}
