package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.planning.reading.Reader;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.draft.PlanDraft;
import id.kawanbelajar.plan.wish.ApplyChange;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.UsualTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes a plan as somebody says it. */
final class Changing {
    private final Reader reader;
    private final PlanBook book;
    private final Remaking remaking;
    private final AskedOfPlan asked;
    private final Subjects subjects;
    private final Showing showing;

    Changing(Reader reader, PlanBook book, Remaking remaking, AskedOfPlan asked, Subjects subjects, Showing showing) {
        this.reader = reader;
        this.book = book;
        this.remaking = remaking;
        this.asked = asked;
        this.subjects = subjects;
        this.showing = showing;
    }

    /**
     * Takes a message that changes the plan or asks something of it; returns whether it did.
     *
     * @param sure whether it is about the plan; if not, only what names a day of the plan is taken
     */
    boolean takes(Exchange exchange, Plan plan, String text, boolean sure) {
        Optional<PlanWish> wished = wish(exchange);
        if (wished.isEmpty()) {
            return false;
        }
        PlanWish wish = wished.get();
        LocalDate today = showing.now(exchange).toLocalDate();
        List<Change> changes = reader.changes().read(text, wish, today);
        Optional<Change.OfPlan> request = changes.stream()
                .filter(Change.OfPlan.class::isInstance)
                .map(Change.OfPlan.class::cast)
                .findFirst();
        if (request.isPresent()) {
            return (sure || namesADay(request.get())) && asked.takes(exchange, plan, wish, request.get());
        }
        return sure && change(exchange, plan, wish, changes);
    }

    private static boolean namesADay(Change.OfPlan request) {
        return request instanceof Change.Why(LocalDate day, String about) && day != null;
    }

    private boolean change(Exchange exchange, Plan plan, PlanWish wish, List<Change> changes) {
        UsualTime usual = usual(exchange.person().kelas());
        ApplyChange apply = new ApplyChange(usual, showing.now(exchange).toLocalDate());
        List<String> lines = new ArrayList<>();
        PlanWish changed = subjects.before(exchange.person(), wish, changes);
        for (Change change : changes) {
            if (change instanceof Change.OfWish ofWish) {
                PlanWish next = apply.to(changed, ofWish);
                if (!next.equals(changed)) {
                    lines.add(subjects.changes().of(ofWish, next, usual.minutes()));
                }
                changed = next;
            }
        }
        if (changed.goals().isEmpty() || lines.isEmpty()) {
            return false;
        }
        Optional<Message> missing = subjects.missing(exchange.person(), wish, changes);
        if (missing.isPresent()) {
            exchange.reply(Showing.PART, missing.get());
            return true;
        }
        remaking.remake(exchange, changed, plan, lines);
        return true;
    }

    private static UsualTime usual(@Nullable Kelas kelas) {
        return UsualTime.of(kelas == null ? Jenjang.SMP : kelas.jenjang());
    }

    /** Returns whether a message says that a plan shall go. */
    boolean cancels(Exchange exchange, String text) {
        LocalDate today = showing.now(exchange).toLocalDate();
        return reader.changes().read(text, PlanWish.NONE, today).stream().anyMatch(Change.Cancel.class::isInstance);
    }

    /** Takes one of the ways out of a plan that is too tight; returns whether there was such a way. */
    boolean tradeOff(Exchange exchange, Plan plan, String which) {
        return wish(exchange)
                .filter(wish -> remaking.tradeOff(exchange, plan, wish, which))
                .isPresent();
    }

    /** Moves what stands on a day to another. */
    boolean move(Exchange exchange, Plan plan, LocalDate from, LocalDate to) {
        Optional<PlanWish> wish = wish(exchange);
        wish.ifPresent(wished -> asked.move(exchange, plan, wished, from, to));
        return wish.isPresent();
    }

    /** Returns the wish of which the plan was made. */
    private Optional<PlanWish> wish(Exchange exchange) {
        return book.draft(exchange.person().id())
                .filter(draft -> draft.open() == null)
                .map(PlanDraft::wish);
    }

    /** Brings the former plan back. */
    void undo(Exchange exchange) {
        Optional<Plan> former = book.former(exchange.person().id());
        if (former.isPresent()) {
            showing.list(exchange, former.get(), List.of(Wording.sentence("rencana-dibatalkan")));
            book.undo(exchange);
        } else {
            exchange.reply(Showing.PART, Wording.say("rencana-tidak-ada-perubahan"));
        }
    }
}
