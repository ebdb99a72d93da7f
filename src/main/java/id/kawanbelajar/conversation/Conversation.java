package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Answering;
import id.kawanbelajar.conversation.answering.Asking;
import id.kawanbelajar.conversation.answering.Exercises;
import id.kawanbelajar.conversation.answering.Explanations;
import id.kawanbelajar.conversation.answering.FollowUps;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.answering.Notes;
import id.kawanbelajar.conversation.answering.Places;
import id.kawanbelajar.conversation.answering.ShowSources;
import id.kawanbelajar.conversation.answering.Summaries;
import id.kawanbelajar.conversation.answering.TwoSubjects;
import id.kawanbelajar.conversation.confirming.Confirming;
import id.kawanbelajar.conversation.door.CrisisCare;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.intent.IntentReader;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.conversation.intent.SchoolMatters;
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
import java.util.Optional;

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
    private final Exercises exercises;

    /** Takes the parts; the small ones it makes itself. */
    public Conversation(
            SafetyCheck check, Needs needs, Stores stores, Learning learning, PlanMeans planning, Reminding reminding) {
        this.check = check;
        this.intents = new IntentReader();
        this.memory = stores.memory();
        this.confirming = new Confirming(memory);
        this.explanations = new Explanations(needs.explain(), needs.guards().allowance(), needs.texts());
        this.care = new CrisisCare(
                needs.texts(), stores.events(), memory, needs.guards().alarm());
        NamedSubject subjects = new NamedSubject(needs.curriculum());
        Asking asking = new Asking(needs.answers(), subjects);
        Notes notes = new Notes(memory, stores.answers());
        TwoSubjects twoSubjects = new TwoSubjects(needs.curriculum());
        Answering answering = new Answering(asking, notes, explanations, twoSubjects, needs.texts(), needs.verified());
        FollowUps followUps = new FollowUps(asking, notes, explanations);
        this.exercises = new Exercises(asking, notes);
        Leafing leafing =
                new Leafing(needs.shelf(), needs.curriculum(), needs.exercises().figures(), notes);
        Summaries summaries = new Summaries(asking, notes, leafing, answering);
        Places places = new Places(needs.shelf(), subjects, leafing);
        this.desk = new Desk(stores.people(), stores.erasures(), needs.texts(), planning.zone());
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
        this.presses = new Presses(
                answering, followUps, leafing, study, stores, desk, care, new ShowSources(needs.pictures()));
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

    /** Helps with an exercise that was not typed, such as one on a photo; checks its words as those that are. */
    public void help(Incoming incoming, ReplySink sink, String exercise) {
        Exchange exchange = new Exchange(incoming, sink);
        Verdict verdict = check.check(exercise);
        if (!(verdict instanceof Verdict.Passed)) {
            careFor(exchange, exercise, verdict);
            return;
        }
        explanations.drop(exchange.person().id());
        reminding.meet(exchange);
        exercises.help(
                practising.guarded(exchange, ""),
                memory.recall(exchange.person().id()),
                exercise);
    }

    private void hear(Exchange exchange, Incoming.Content content) {
        switch (content) {
            case Incoming.Words(String text) -> words(exchange, text.strip());
            case Incoming.Press(String action) -> press(exchange, action);
            case Incoming.Sent(SentFile file) -> sent(exchange, file);
            case Incoming.Unreadable(var kind) -> exchange.reply("tidak-terbaca", unreadable(kind));
        }
    }

    /** Words under a photo are words: who writes them in need is cared for. */
    private void sent(Exchange exchange, SentFile file) {
        Verdict verdict = check.check(file.caption());
        if (verdict instanceof Verdict.Passed) {
            exchange.reply("tidak-terbaca", file.photo() ? Wording.say(Intent.PHOTO) : Wording.say("berkas"));
        } else {
            careFor(exchange, file.caption(), verdict);
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
        Optional<Intent> matter = SchoolMatters.intent(verdict);
        if (!(verdict instanceof Verdict.Passed) && matter.isEmpty()) {
            careFor(exchange, text, verdict);
            return;
        }
        reminding.meet(exchange);
        if (text.startsWith("/")) {
            commands.obey(exchange, text);
        } else {
            lesson(exchange, text, matter.orElseGet(() -> intents.read(text)));
        }
    }

    private void careFor(Exchange exchange, String words, Verdict verdict) {
        explanations.drop(exchange.person().id());
        int part = 0;
        for (Message said : care.care(exchange.person(), exchange.incoming().id(), words, verdict, exchange.at())) {
            exchange.reply("jaga" + part++, said);
        }
    }

    private void lesson(Exchange exchange, String text, Intent intent) {
        Recall recall = memory.recall(exchange.person().id());
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
