package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Asking.Topic;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.List;
import java.util.Optional;

/** Shows another side of what was answered before, and explains it in another way. Safe for use by many threads. */
public final class FollowUps {
    private final Asking asking;
    private final Notes notes;
    private final Explanations explanations;

    public FollowUps(Asking asking, Notes notes, Explanations explanations) {
        this.asking = asking;
        this.notes = notes;
        this.explanations = explanations;
    }

    /** Shows another side of the last topic: an example, or another passage, and explains it in that way. */
    public void followUp(Exchange exchange, Recall recall, String question, Wish.Style style) {
        switch (asking.ask(exchange.person(), question, recall.mapel()).answer()) {
            case Answer.NotInMaterial none -> nothingMore(exchange, recall);
            case Answer.Found found ->
                otherSide(exchange, recall, new Topic(recall.question(), recall.mapel(), found), style);
        }
    }

    private void otherSide(Exchange exchange, Recall recall, Topic topic, Wish.Style style) {
        List<String> shown = notes.shown(exchange, recall);
        Optional<Extract> example =
                style == Wish.Style.EXAMPLE ? OtherPassage.example(topic.found(), shown) : Optional.empty();
        Optional<Extract> other = example.or(() -> OtherPassage.of(topic.found(), shown));
        boolean soon = explanations.soon();
        if (other.isEmpty() && !soon) {
            nothingMore(exchange, recall);
            return;
        }
        String id = other.isPresent()
                ? show(exchange, recall, topic, other.get(), style)
                : notes.keep(
                        exchange,
                        topic.question(),
                        topic.mapel(),
                        topic.found().extract().sources());
        if (soon) {
            explanations.begin(exchange, asking.wish(exchange.person(), topic, style, recall), id, other.isEmpty());
        }
    }

    private String show(Exchange exchange, Recall recall, Topic topic, Extract other, Wish.Style style) {
        Extract extract = ForPerson.shortened(exchange.person(), other);
        String id = notes.keep(exchange, topic.question(), topic.mapel(), extract.sources());
        String lead = Wording.sentence(style == Wish.Style.EXAMPLE ? "contoh" : "cara-lain");
        String note = ForPerson.note(exchange.person(), topic.found().finding(), extract);
        exchange.reply(
                "kutipan",
                AnswerMessages.extract(lead, extract, note, AnswerMessages.buttons(id, explanations.later())));
        notes.remember(exchange, recall.about(topic.question(), topic.mapel(), id, extract.text()));
        return id;
    }

    /** Explains an answer again because somebody pressed a button for it. */
    public void again(Exchange exchange, LoggedAnswer answer, Wish.Style style) {
        switch (asking.ask(exchange.person(), answer.question(), answer.mapel()).answer()) {
            case Answer.Found found -> {
                Topic topic = new Topic(answer.question(), answer.mapel(), found);
                Wish wish = asking.wish(exchange.person(), topic, style, notes.recall(exchange));
                explanations.begin(exchange, wish, answer.id(), true);
            }
            case Answer.NotInMaterial none -> exchange.reply("hilang", Wording.say("jawaban-hilang"));
        }
    }

    private void nothingMore(Exchange exchange, Recall recall) {
        String id = notes.keep(exchange, recall.question(), recall.mapel(), List.of());
        exchange.reply("belum-ada", Wording.with(AnswerMessages.toTeacher(id), Wording.sentence("belum-ada-lain")));
    }
}
