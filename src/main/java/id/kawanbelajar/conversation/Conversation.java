package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Answering;
import id.kawanbelajar.conversation.answering.Asking;
import id.kawanbelajar.conversation.answering.Exercises;
import id.kawanbelajar.conversation.answering.Explanations;
import id.kawanbelajar.conversation.answering.FollowUps;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.answering.Notes;
import id.kawanbelajar.conversation.answering.Places;
import id.kawanbelajar.conversation.answering.Summaries;
import id.kawanbelajar.conversation.answering.TwoSubjects;
import id.kawanbelajar.conversation.confirming.Confirming;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.intent.IntentReader;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.planning.PlanMeans;
import id.kawanbelajar.conversation.planning.PlanningParts;
import id.kawanbelajar.conversation.planning.StudyPlans;
import id.kawanbelajar.conversation.practising.Due;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.reminding.Reminding;
import id.kawanbelajar.conversation.standing.Progressing;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;

/** One message in, replies out: safety first, then what is wanted, then the feature that acts. */
public final class Conversation implements Listener {
    private final SafetyCheck check;
    private final IntentReader intents;
    private final ConversationMemory memory;
    private final Explanations explanations;
    private final CrisisCare care;
    private final Commands commands;
    private final Awaited awaited;
    private final Confirming confirming;
    private final Requests requests;
    private final Presses presses;
    private final Practising practising;
    private final StudyPlans plans;
    private final Reminding reminding;
    private final Desk desk;

    /** Takes the parts; the small ones it makes itself. */
    public Conversation(
            SafetyCheck check, Needs needs, Stores stores, Learning learning, PlanMeans planning, Reminding reminding) {
        this.check = check;
        this.intents = new IntentReader();
        this.memory = stores.memory();
        this.confirming = new Confirming(memory);
        this.explanations = new Explanations(needs.explain(), needs.texts());
        this.care = new CrisisCare(needs.texts(), stores.events(), memory);
        NamedSubject subjects = new NamedSubject(needs.curriculum());
        Asking asking = new Asking(needs.answers(), subjects);
        Notes notes = new Notes(memory, stores.answers());
        TwoSubjects twoSubjects = new TwoSubjects(needs.curriculum());
        Answering answering = new Answering(asking, notes, explanations, twoSubjects, needs.texts());
        FollowUps followUps = new FollowUps(asking, notes, explanations);
        Exercises exercises = new Exercises(asking, notes);
        Leafing leafing =
                new Leafing(needs.shelf(), needs.curriculum(), needs.exercises().figures());
        Summaries summaries = new Summaries(asking, notes, leafing, answering);
        Places places = new Places(needs.shelf(), subjects, leafing);
        this.desk = new Desk(stores.people(), needs.texts());
        Practising.Material material =
                new Practising.Material(needs.shelf(), needs.exercises(), subjects, needs.answers());
        Due due = new Due(learning, planning.keeps().plans());
        this.practising = new Practising(material, stores.sittings(), due, stores.teacher(), memory, leafing);
        this.plans = PlanningParts.of(
                material,
                needs.curriculum(),
                planning,
                new PlanningParts.Around(practising, leafing, learning, memory));
        this.reminding = reminding;
        Study study = new Study(
                practising, new Progressing(due, needs.shelf(), needs.curriculum(), planning.levels()), plans);
        this.commands = new Commands(desk, leafing, study, reminding);
        this.awaited = new Awaited(care, exercises);
        this.requests = new Requests(answering, followUps, summaries, places, exercises, study, desk);
        this.presses = new Presses(answering, followUps, leafing, study, stores, desk, care);
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        explanations.await(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Confirming.Watched watched = new Confirming.Watched(sink);
        Exchange exchange = new Exchange(incoming, watched);
        confirming
                .pressed(incoming)
                .ifPresentOrElse(action -> press(exchange, action), () -> hear(exchange, incoming.content()));
        confirming.asked(incoming, watched.question().get());
    }

    private void hear(Exchange exchange, Incoming.Content content) {
        switch (content) {
            case Incoming.Words(String text) -> words(exchange, text.strip());
            case Incoming.Press(String action) -> press(exchange, action);
            case Incoming.Unreadable(var kind) -> exchange.reply("tidak-terbaca", unreadable(kind));
        }
    }

    private void press(Exchange exchange, String action) {
        String plan = Actions.of(Actions.PLAN, "");
        reminding.meet(exchange);
        if (reminding.takesPress(exchange, action)) {
            return;
        }
        if (action.startsWith(plan)) {
            plans.press(exchange, action.substring(plan.length()));
        } else {
            boolean practice = action.startsWith(Actions.of(Actions.PRACTICE, ""));
            presses.press(practice ? exchange : practising.guarded(exchange, ""), action);
            plans.afterPractice(exchange);
        }
    }

    private static Message unreadable(Incoming.Unreadable.Kind kind) {
        return switch (kind) {
            case PHOTO -> Wording.say(Intent.PHOTO);
            case VOICE -> Wording.say(Intent.VOICE);
            case STICKER -> Wording.say("stiker");
            case FILE -> Wording.say("berkas");
            case OTHER -> Wording.say("tidak-terbaca");
        };
    }

    private void words(Exchange exchange, String text) {
        Verdict verdict = check.check(text);
        if (!(verdict instanceof Verdict.Passed)) {
            careFor(exchange, verdict);
            return;
        }
        reminding.meet(exchange);
        if (text.startsWith("/")) {
            commands.obey(exchange, text);
        } else {
            lesson(exchange, text);
        }
    }

    private void careFor(Exchange exchange, Verdict verdict) {
        explanations.drop(exchange.person().id());
        exchange.reply("jaga", care.care(exchange.person(), exchange.incoming().id(), verdict, exchange.at()));
    }

    private void lesson(Exchange exchange, String text) {
        Recall recall = memory.recall(exchange.person().id());
        Intent intent = intents.read(text);
        if (intent != Intent.THANKS && intent != Intent.GREETING) {
            explanations.drop(exchange.person().id());
        }
        if (awaited.afterCrisis(exchange, recall, text)) {
            return;
        }
        plans.catchUp(exchange);
        if (!reminding.takes(exchange, text)
                && !plans.takes(exchange, recall, intent, text)
                && !practises(exchange, recall, intent, text)) {
            elsewhere(practising.guarded(exchange, text), recall, intent, text);
        }
    }

    private boolean practises(Exchange exchange, Recall recall, Intent intent, String text) {
        boolean took = practising.takes(exchange, recall, intent, text);
        if (took) {
            plans.afterPractice(exchange);
        }
        return took;
    }

    private void elsewhere(Exchange exchange, Recall recall, Intent intent, String text) {
        if (!awaited.takes(exchange, recall, intent, text) && !desk.takesYear(exchange, text)) {
            requests.fulfil(exchange, recall, intent, text);
        }
    }
}
