package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.BlockMessages;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Study plans as a person talks about them: wished for, asked about, shown, changed. */
public final class StudyPlans {
    private final PlanBook book;
    private final Showing showing;
    private final Acts acts;
    private final PlanHearing hearing;
    private final PlanPresses presses;
    private final ConversationMemory memory;

    StudyPlans(PlanBook book, Showing showing, Acts acts, Menus menus, ConversationMemory memory) {
        this.book = book;
        this.showing = showing;
        this.acts = acts;
        this.hearing = new PlanHearing(book, showing, acts);
        this.presses = new PlanPresses(book, showing, acts, menus);
        this.memory = memory;
    }

    /** Says once that what was missed on a day before has a new place. */
    public void catchUp(Exchange exchange) {
        String person = exchange.person().id();
        LocalDate today = showing.now(exchange).toLocalDate();
        Optional<LocalDate> missed = book.plan(person).flatMap(plan -> Blocks.missed(plan, today));
        book.draft(person)
                .filter(draft -> missed.isPresent() && !draft.toldOf(missed.get()))
                .ifPresent(draft -> {
                    exchange.reply("geser", BlockMessages.moved(missed.get(), today));
                    book.keepDraft(exchange, draft.tellingOf(missed.get()));
                });
    }

    /** Goes on with the block that runs, where its questions are done. */
    public void afterPractice(Exchange exchange) {
        book.plan(exchange.person().id()).ifPresent(plan -> acts.walk().afterPractice(exchange, plan));
    }

    /** Takes a message that answers a question about a plan or is about the plan there is; returns whether it did. */
    public boolean takes(Exchange exchange, Recall recall, Intent intent, String text) {
        boolean took = isStudent(exchange) && hearing.takes(exchange, recall, intent, text);
        if (took) {
            talkedAbout(exchange);
        }
        return took;
    }

    /** What was asked before is over, so that a day or a chapter that is named next means the plan. */
    private void talkedAbout(Exchange exchange) {
        memory.keep(exchange.person().id(), Recall.NOTHING, exchange.at());
    }

    /** Answers a message that asks for a plan. */
    public void begin(Exchange exchange, String text) {
        if (!isStudent(exchange)) {
            exchange.reply(Showing.PART, Wording.say("rencana-guru"));
            return;
        }
        Optional<Plan> plan = book.plan(exchange.person().id()).filter(p -> isAhead(exchange, p));
        if (plan.isPresent()) {
            showing.list(exchange, plan.get(), List.of(Wording.sentence("rencana-sudah-ada")));
        } else if (acts.changing().cancels(exchange, text)) {
            exchange.reply(Showing.PART, Wording.say("rencana-belum-ada"));
        } else {
            acts.wishing().begin(exchange, text);
        }
        talkedAbout(exchange);
    }

    /** Shows the plan, or asks what to plan. */
    public void show(Exchange exchange) {
        Optional<Plan> plan = isStudent(exchange) ? book.plan(exchange.person().id()) : Optional.empty();
        if (plan.isPresent()) {
            showing.list(exchange, plan.get(), List.of());
            talkedAbout(exchange);
        } else {
            begin(exchange, "");
        }
    }

    /** Does what a button of a plan does. */
    public void press(Exchange exchange, String about) {
        if (!book.tookAlready(exchange) && !acts.walk().tookAlready(exchange)) {
            presses.press(exchange, about);
            talkedAbout(exchange);
        }
    }

    private boolean isAhead(Exchange exchange, Plan plan) {
        return plan.goals().stream()
                .anyMatch(goal -> goal.day().isAfter(showing.now(exchange).toLocalDate()));
    }

    private static boolean isStudent(Exchange exchange) {
        return exchange.person().role() == Person.Role.STUDENT;
    }
}
