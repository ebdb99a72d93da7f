package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Exercises;
import id.kawanbelajar.conversation.door.CrisisCare;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.language.PlainWords;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a message as what was asked for before, where it can be that. */
final class Awaited {
    private static final Pattern LOST = Pattern.compile(
            "\\bmulai dari mana\\b|\\bmenyerah\\b|\\bnyerah\\b|^(?:\\S+ )?tidak (?:tahu|bisa|mengerti)(?: caranya| sama sekali)?(?: \\S+)?$");
    private static final Pattern ATTEMPT = Pattern.compile("\\d");
    private static final int LONGEST_ATTEMPT = 40;

    private final CrisisCare care;
    private final Exercises exercises;

    Awaited(CrisisCare care, Exercises exercises) {
        this.care = care;
        this.exercises = exercises;
    }

    /** Answers where the message can be what was asked for; returns whether it was. */
    boolean takes(Exchange exchange, Recall recall, Intent intent, String text) {
        return switch (recall.awaiting()) {
            case NOTHING, SAFETY, SURE_TO_ERASE, SURE_TO_FORGET_PLAN -> false;
            case EXERCISE -> exercise(exchange, recall, intent, text);
            case ATTEMPT -> attempted(exchange, recall, intent, text);
        };
    }

    /** Answers what follows a crisis, before anything else is made of it; returns whether it did. */
    boolean afterCrisis(Exchange exchange, Recall recall, String text) {
        Optional<Message> reply = recall.awaiting() == Recall.Awaiting.SAFETY
                ? care.followUp(exchange.person(), exchange.incoming().id(), text, exchange.at())
                : Optional.empty();
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
        if (intent == Intent.ASK
                && text.length() < LONGEST_ATTEMPT
                && ATTEMPT.matcher(text).find()) {
            exercises.check(exchange, recall, text);
            return true;
        }
        return false;
    }
}
