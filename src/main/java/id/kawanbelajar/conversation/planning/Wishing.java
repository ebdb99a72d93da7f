package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.planning.making.Made;
import id.kawanbelajar.conversation.planning.making.Making;
import id.kawanbelajar.conversation.planning.making.Scope;
import id.kawanbelajar.conversation.planning.reading.Reader;
import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.PlanQuestions;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.draft.PlanDraft;
import id.kawanbelajar.plan.making.Planning;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.Missing;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From the first words of a wish to a plan: asks what is missing, one question at a time, and makes the plan. */
final class Wishing {
    private final Reader reader;
    private final Making making;
    private final PlanBook book;
    private final Showing showing;
    private final Subjects subjects;
    private final Practising practising;

    Wishing(Reader reader, Making making, PlanBook book, Showing showing, Subjects subjects, Practising practising) {
        this.reader = reader;
        this.making = making;
        this.book = book;
        this.showing = showing;
        this.subjects = subjects;
        this.practising = practising;
    }

    /** Begins with what a message wishes. */
    void begin(Exchange exchange, String text) {
        PlanWish wish = reader.wish().read(text, today(exchange));
        goOn(exchange, new PlanDraft(wish, 0, null, id(exchange)));
    }

    /** Takes the answer to the open question; returns whether it told anything. */
    boolean answer(Exchange exchange, PlanDraft draft, String text) {
        Missing open = draft.open();
        if (open == null) {
            return false;
        }
        PlanWish wish = reader.answer().take(draft.wish(), open, text, today(exchange));
        if (wish.equals(draft.wish())) {
            return false;
        }
        goOn(exchange, new PlanDraft(wish, draft.asked(), null, id(exchange)));
        return true;
    }

    /** Leaves the open question; a plan that there is stays. */
    void leave(Exchange exchange, PlanDraft draft) {
        exchange.reply(Showing.PART, Wording.say("rencana-tidak-jadi"));
        if (book.plan(exchange.person().id()).isPresent()) {
            book.keepDraft(exchange, draft.made(draft.wish(), id(exchange)));
        } else {
            book.forget(exchange.person().id());
        }
    }

    /** Takes a chapter as what the first goal without one is about. */
    void chapter(Exchange exchange, PlanDraft draft, Material chapter) {
        int unclear = IntStream.range(0, draft.wish().goals().size())
                .filter(at -> !draft.wish().goals().get(at).scope().isNarrow())
                .findFirst()
                .orElse(0);
        PlanWish wish = with(draft.wish(), unclear, chapter);
        goOn(exchange, new PlanDraft(wish, draft.asked(), null, id(exchange)));
    }

    private static PlanWish with(PlanWish wish, int number, Material chapter) {
        List<GoalWish> goals = new ArrayList<>(wish.goals());
        ScopeWish scope =
                new ScopeWish(chapter.mapel(), List.of(chapter.chapter().number()), false, chapter.kelas(), "");
        GoalWish before = goals.isEmpty() ? new GoalWish(null, "", scope, null) : goals.get(number);
        GoalWish clear = new GoalWish(before.kind(), before.called(), scope, before.when());
        if (goals.isEmpty()) {
            goals.add(clear);
        } else {
            goals.set(number, clear);
        }
        return new PlanWish(goals, wish.time());
    }

    /** Takes a year as that of every goal. */
    void kelas(Exchange exchange, PlanDraft draft, Kelas kelas) {
        List<GoalWish> goals = draft.wish().goals().stream()
                .map(goal -> new GoalWish(
                        goal.kind(),
                        goal.called(),
                        new ScopeWish(
                                goal.scope().mapel(),
                                goal.scope().chapters(),
                                goal.scope().whole(),
                                kelas,
                                goal.scope().words()),
                        goal.when()))
                .toList();
        make(exchange, new PlanDraft(new PlanWish(goals, draft.wish().time()), draft.asked(), null, id(exchange)));
    }

    private void goOn(Exchange exchange, PlanDraft draft) {
        List<Missing> missing = reader.missing().in(draft.wish(), draft.asked());
        Optional<Made.Unclear> unclear = making.unclear(exchange.person(), draft.wish());
        if (missing.isEmpty() || isOnlyWhichChapters(draft.wish(), missing)) {
            make(exchange, draft);
        } else if (unclear.isPresent()) {
            askWhichOne(exchange, draft, unclear.get());
        } else {
            ask(exchange, draft, missing.getFirst());
        }
    }

    /** A plan for the whole book does for a start; it is asked below it. */
    private static boolean isOnlyWhichChapters(PlanWish wish, List<Missing> missing) {
        return missing.equals(List.of(Missing.SCOPE))
                && wish.goals().stream().allMatch(goal -> goal.scope().mapel() != null);
    }

    private void ask(Exchange exchange, PlanDraft draft, Missing missing) {
        exchange.reply(
                Showing.PART, missing == Missing.SCOPE ? whatToLearn(exchange, draft) : PlanQuestions.ask(missing));
        keepAsking(exchange, draft, missing);
    }

    /** What is not there is forgotten, so that the answer takes its place. */
    private void askWhichOne(Exchange exchange, PlanDraft draft, Made.Unclear unclear) {
        exchange.reply(Showing.PART, subjects.unclear(exchange.person(), unclear.scope()));
        List<GoalWish> goals = new ArrayList<>(draft.wish().goals());
        if (!goals.isEmpty()) {
            GoalWish goal = goals.get(unclear.goal());
            boolean noSubject = unclear.scope() instanceof Scope.NoSubject;
            ScopeWish left = new ScopeWish(
                    noSubject ? null : goal.scope().mapel(),
                    List.of(),
                    false,
                    goal.scope().kelas(),
                    "");
            goals.set(unclear.goal(), new GoalWish(goal.kind(), goal.called(), left, goal.when()));
        }
        PlanWish wish = new PlanWish(goals, draft.wish().time());
        keepAsking(exchange, new PlanDraft(wish, draft.asked(), null, draft.by(), draft.told()), Missing.SCOPE);
    }

    /** A practice waits meanwhile, so that the next word or number is the answer to this question. */
    private void keepAsking(Exchange exchange, PlanDraft draft, Missing missing) {
        practising.pause(exchange);
        book.keepDraft(exchange, draft.asking(missing));
    }

    private Message whatToLearn(Exchange exchange, PlanDraft draft) {
        return draft.wish().goals().stream()
                .filter(goal -> goal.scope().mapel() != null && !goal.scope().isNarrow())
                .findFirst()
                .map(goal -> subjects.chapters(exchange.person(), goal))
                .orElseGet(() -> subjects.all(exchange.person()));
    }

    private void make(Exchange exchange, PlanDraft draft) {
        List<Block> done = book.plan(exchange.person().id()).map(Plan::blocks).orElse(List.of());
        switch (making.make(exchange.person(), draft.wish(), done, showing.now(exchange))) {
            case Made.Unclear unclear -> askWhichOne(exchange, draft, unclear);
            case Made.Planned planned -> planned(exchange, draft, planned);
        }
    }

    private void planned(Exchange exchange, PlanDraft draft, Made.Planned planned) {
        switch (planned.planning()) {
            case Planning.NoTime(var reason) -> {
                boolean late = reason == Planning.Reason.GOAL_REACHED;
                exchange.reply(Showing.PART, Wording.say(late ? "rencana-sudah-lewat" : "rencana-tanpa-waktu"));
                keepAsking(exchange, draft, late ? Missing.WHEN : Missing.MINUTES);
            }
            case Planning.Fits(var plan) -> {
                showing.first(exchange, plan, planned.notes(), List.of());
                book.keep(exchange, plan, draft.wish());
            }
            case Planning.Tight(var best, var ways) -> {
                showing.first(exchange, best, planned.notes(), ways);
                book.keep(exchange, best, draft.wish());
            }
        }
    }

    private LocalDate today(Exchange exchange) {
        return showing.now(exchange).toLocalDate();
    }

    private static String id(Exchange exchange) {
        return exchange.incoming().id();
    }
}
