package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.answering.Answering;
import id.kawanbelajar.conversation.answering.Exercises;
import id.kawanbelajar.conversation.answering.FollowUps;
import id.kawanbelajar.conversation.answering.Places;
import id.kawanbelajar.conversation.answering.Summaries;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.Locale;

/** Hands a message to the part that does what its intent says. */
final class Requests {
    private final Answering answering;
    private final FollowUps followUps;
    private final Summaries summaries;
    private final Places places;
    private final Exercises exercises;
    private final Study study;
    private final Desk desk;

    Requests(
            Answering answering,
            FollowUps followUps,
            Summaries summaries,
            Places places,
            Exercises exercises,
            Study study,
            Desk desk) {
        this.answering = answering;
        this.followUps = followUps;
        this.summaries = summaries;
        this.places = places;
        this.exercises = exercises;
        this.study = study;
        this.desk = desk;
    }

    /** Does what was meant. */
    void fulfil(Exchange exchange, Recall recall, Intent intent, String text) {
        switch (intent) {
            case ASK, TRANSLATE -> answering.answer(exchange, text);
            case SUMMARY -> summaries.show(exchange, text);
            case PLACE -> places.show(exchange, text);
            case EXAMPLE -> followUp(exchange, recall, "contoh " + recall.question(), Wish.Style.EXAMPLE);
            case FOLLOW_UP -> followUp(exchange, recall, again(recall, text), style(text));
            case EXERCISE -> exercises.help(exchange, recall, text);
            case DO_IT_FOR_ME -> exercises.doItForMe(exchange, recall, text);
            case PRACTICE -> study.practising().begin(exchange, text);
            case PROGRESS -> study.progressing().overview(exchange);
            case PLAN -> study.plans().begin(exchange, text);
            case CHECK_ANSWER -> exercises.check(exchange, recall, text);
            case PREFER_SHORT -> desk.setShort(exchange, true);
            case PRIVACY -> desk.privacy(exchange);
            case ERASE -> desk.askErase(exchange);
            case FEELINGS -> desk.feelings(exchange);
            case CHEATING -> exchange.reply("balas", Wording.say(isStudent(exchange) ? "niat-cheating" : "kunci-guru"));
            case GREETING, THANKS, OFF_TOPIC, RUDE, INJECTION, OTHERS_DATA, PREDICTION, PHOTO, VOICE ->
                exchange.reply("balas", Wording.say(intent));
        }
    }

    private static boolean isStudent(Exchange exchange) {
        return exchange.person().role() == Person.Role.STUDENT;
    }

    private void followUp(Exchange exchange, Recall recall, String question, Wish.Style style) {
        if (recall.hasTopic()) {
            followUps.followUp(exchange, recall, question, style);
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
}
