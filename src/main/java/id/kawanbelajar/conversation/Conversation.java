package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Answering;
import id.kawanbelajar.conversation.answering.Exercises;
import id.kawanbelajar.conversation.answering.Explanations;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.answering.Places;
import id.kawanbelajar.conversation.answering.TwoSubjects;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.intent.IntentReader;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One message in, replies out: safety first, then what is wanted, then the feature that acts. */
public final class Conversation implements Listener {
    private static final Pattern LOST = Pattern.compile(
            "\\bmulai dari mana\\b|\\bmenyerah\\b|\\bnyerah\\b|^(?:\\S+ )?tidak (?:tahu|bisa|mengerti)(?: caranya| sama sekali)?(?: \\S+)?$");
    private static final Pattern ATTEMPT = Pattern.compile("\\d");

    private final SafetyCheck check;
    private final IntentReader intents;
    private final ConversationMemory memory;
    private final Explanations explanations;
    private final CrisisCare care;
    private final Desk desk;
    private final Answering answering;
    private final Exercises exercises;
    private final Leafing leafing;
    private final Places places;
    private final Presses presses;

    /** Takes the parts; the small ones it makes itself. */
    public Conversation(SafetyCheck check, Needs needs, Stores stores) {
        this.check = check;
        this.intents = new IntentReader();
        this.memory = stores.memory();
        this.explanations = new Explanations(needs.explain(), needs.texts());
        this.care = new CrisisCare(needs.texts(), stores.events(), memory);
        this.desk = new Desk(stores.people(), needs.texts());
        this.answering = new Answering(
                needs.answers(),
                memory,
                stores.answers(),
                explanations,
                new TwoSubjects(needs.curriculum()),
                needs.texts());
        this.exercises = new Exercises(answering);
        this.leafing = new Leafing(needs.shelf(), needs.curriculum());
        this.places = new Places(needs.shelf(), new NamedSubject(needs.curriculum()), leafing);
        this.presses = new Presses(answering, leafing, stores.answers(), stores.teacher(), desk, care);
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        explanations.await(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Exchange exchange = new Exchange(incoming, sink);
        switch (incoming.content()) {
            case Incoming.Words(String text) -> words(exchange, text.strip());
            case Incoming.Press(String action) -> presses.press(exchange, action);
            case Incoming.Unreadable(var kind) -> exchange.reply("tidak-terbaca", unreadable(kind));
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

    private void careFor(Exchange exchange, Verdict verdict) {
        explanations.drop(exchange.person().id());
        exchange.reply("jaga", care.care(exchange.person(), exchange.incoming().id(), verdict, exchange.at()));
    }

    private void words(Exchange exchange, String text) {
        Verdict verdict = check.check(text);
        if (!(verdict instanceof Verdict.Passed)) {
            careFor(exchange, verdict);
            return;
        }
        if (text.startsWith("/")) {
            command(exchange, text.substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT));
            return;
        }
        Recall recall = memory.recall(exchange.person().id());
        Intent intent = intents.read(text);
        if (intent != Intent.THANKS && intent != Intent.GREETING) {
            explanations.drop(exchange.person().id());
        }
        if (!awaited(exchange, recall, intent, text)) {
            act(exchange, recall, intent, text);
        }
    }

    /** Takes a message as what was asked for, where it can be that; returns whether it was. */
    private boolean awaited(Exchange exchange, Recall recall, Intent intent, String text) {
        return switch (recall.awaiting()) {
            case NOTHING -> false;
            case SAFETY -> afterCrisis(exchange, text);
            case EXERCISE -> exercise(exchange, recall, intent, text);
            case ATTEMPT -> attempted(exchange, recall, intent, text);
        };
    }

    private boolean afterCrisis(Exchange exchange, String text) {
        Optional<Message> reply = care.followUp(text);
        reply.ifPresent(message -> exchange.reply("jaga", message));
        return reply.isPresent();
    }

    private boolean exercise(Exchange exchange, Recall recall, Intent intent, String text) {
        boolean exercise = intent == Intent.EXERCISE
                || (intent == Intent.ASK && ATTEMPT.matcher(text).find());
        if (exercise) {
            exercises.help(exchange, recall, text);
        }
        return exercise;
    }

    private boolean attempted(Exchange exchange, Recall recall, Intent intent, String text) {
        boolean lesson = intent == Intent.ASK || intent == Intent.EXERCISE || intent == Intent.FOLLOW_UP;
        boolean lost =
                intent == Intent.FOLLOW_UP || LOST.matcher(PlainWords.of(text)).find();
        if (lesson && lost) {
            exercises.stuck(exchange, recall);
            return true;
        }
        if (intent == Intent.ASK && text.length() < 40 && ATTEMPT.matcher(text).find()) {
            exercises.check(exchange, recall, text);
            return true;
        }
        return false;
    }

    private void act(Exchange exchange, Recall recall, Intent intent, String text) {
        switch (intent) {
            case ASK, TRANSLATE -> answering.answer(exchange, text, null);
            case SUMMARY -> summary(exchange, text);
            case PLACE -> places.show(exchange, text);
            case EXAMPLE -> followUp(exchange, recall, "contoh " + recall.question(), Wish.Style.EXAMPLE);
            case FOLLOW_UP -> followUp(exchange, recall, again(recall, text), style(text));
            case EXERCISE -> exercises.help(exchange, recall, text);
            case DO_IT_FOR_ME -> exercises.doItForMe(exchange, recall, text);
            case CHECK_ANSWER -> exercises.check(exchange, recall, text);
            case PREFER_SHORT -> desk.setShort(exchange, true);
            case PRIVACY -> desk.privacy(exchange);
            case ERASE -> desk.askErase(exchange);
            case FEELINGS -> desk.feelings(exchange);
            case GREETING,
                    THANKS,
                    OFF_TOPIC,
                    RUDE,
                    CHEATING,
                    INJECTION,
                    OTHERS_DATA,
                    PREDICTION,
                    PRACTICE,
                    PLAN,
                    PHOTO,
                    VOICE -> exchange.reply("balas", Wording.say(intent));
        }
    }

    /** A whole chapter in short where one is meant, else the best passage. */
    private void summary(Exchange exchange, String text) {
        answering
                .chapterAbout(exchange, text)
                .ifPresentOrElse(
                        chapter -> leafing.summary(exchange, chapter.value()),
                        () -> answering.answer(exchange, text, null));
    }

    private void followUp(Exchange exchange, Recall recall, String question, Wish.Style style) {
        if (recall.hasTopic()) {
            answering.followUp(exchange, recall, question, style);
        } else {
            exchange.reply("topik", Wording.say("lanjutan-tanpa-topik"));
        }
    }

    /** "Why?" is asked about the topic; anything else is the topic again. */
    private static String again(Recall recall, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.matches("(?:terus |tapi |lah )?(?:kenapa|knp|mengapa|kok).*")
                ? "kenapa " + recall.question()
                : recall.question();
    }

    private static Wish.Style style(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.matches(".*\\b(?:lagi|ulang|kenapa|knp|kok)\\b.*") ? Wish.Style.ANOTHER_WAY : Wish.Style.SIMPLER;
    }

    private void command(Exchange exchange, String command) {
        switch (command) {
            case "start", "mulai" -> desk.start(exchange);
            case "bantuan", "help" -> desk.help(exchange);
            case "materi" -> leafing.subjects(exchange);
            case "hapus" -> desk.askErase(exchange);
            case "privasi" -> desk.privacy(exchange);
            case "hemat" -> desk.setShort(exchange, !exchange.person().shortMode());
            default -> exchange.reply("perintah", Wording.say("perintah-lain"));
        }
    }
}
