package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Asking.Asked;
import id.kawanbelajar.conversation.answering.Asking.Topic;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.HandoverMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.List;
import java.util.Map;

/** Answers a question from the material: the extract at once, the explanation behind it. Safe for use by many threads. */
public final class Answering {
    private final Asking asking;
    private final Notes notes;
    private final Explanations explanations;
    private final TwoSubjects twoSubjects;
    private final FixedTexts texts;
    private final Verified verified;

    public Answering(
            Asking asking,
            Notes notes,
            Explanations explanations,
            TwoSubjects twoSubjects,
            FixedTexts texts,
            Verified verified) {
        this.verified = verified;
        this.asking = asking;
        this.notes = notes;
        this.explanations = explanations;
        this.twoSubjects = twoSubjects;
        this.texts = texts;
    }

    /** Answers a question that stands on its own; asks which subject is meant where a word belongs to two. */
    public void answer(Exchange exchange, String question) {
        Asked asked = asking.ask(exchange.person(), question);
        if (asked.mapel() == null && asked.answer() instanceof Answer.Found found) {
            List<Button> choice = twoSubjects.choice(
                    question, found.finding(), exchange.incoming().id());
            if (!choice.isEmpty()) {
                notes.keep(exchange, question, null, List.of());
                exchange.reply("mapel", Wording.with(Wording.rows(2, choice), Wording.sentence("dua-mapel")));
                return;
            }
        }
        answer(exchange, asked);
    }

    /** Answers a question in one subject. */
    public void answerIn(Exchange exchange, String question, String mapel) {
        answer(exchange, asking.ask(exchange.person(), question, mapel));
    }

    private void answer(Exchange exchange, Asked asked) {
        String lead = verified.find(asked.question(), exchange.person())
                .map(HandoverMessages::lead)
                .orElse("");
        switch (asked.answer()) {
            case Answer.Found found -> found(exchange, new Topic(asked.question(), asked.mapel(), found), lead);
            case Answer.NotInMaterial none when !lead.isEmpty() -> onlyVerified(exchange, asked.question(), lead);
            case Answer.NotInMaterial none -> notInMaterial(exchange, asked.question(), none);
        }
    }

    /** Where a teacher has answered, the model is not asked of itself. */
    private void found(Exchange exchange, Topic topic, String lead) {
        Recall recall = notes.recall(exchange);
        Extract extract = ForPerson.shortened(exchange.person(), topic.found().extract());
        String note = ForPerson.note(exchange.person(), topic.found().finding(), extract);
        String id = notes.keep(exchange, topic.question(), topic.mapel(), extract.sources());
        Wish wish = asking.wish(exchange.person(), topic, Wish.Style.NORMAL, recall);
        boolean now = lead.isEmpty() && (explanations.soon() || explanations.known(wish));
        boolean later = !now && (explanations.later() || !lead.isEmpty());
        exchange.reply("kutipan", AnswerMessages.extract(lead, extract, note, AnswerMessages.buttons(id, later)));
        notes.remember(exchange, recall.about(topic.question(), topic.mapel(), id, extract.text()));
        if (now) {
            explanations.begin(exchange, wish, id, false);
        }
    }

    private void onlyVerified(Exchange exchange, String question, String lead) {
        String id = notes.keep(exchange, question, null, List.of());
        exchange.reply("guru", Wording.with(AnswerMessages.doubt(id), lead));
        notes.remember(exchange, notes.recall(exchange).expecting(Recall.Awaiting.NOTHING));
    }

    /** Says that the material is silent, with what comes closest and the way to the teacher. */
    private void notInMaterial(Exchange exchange, String question, Answer.NotInMaterial none) {
        String id = notes.keep(exchange, question, null, List.of());
        exchange.reply(
                "belum-ada",
                none.closest()
                        .map(extract -> AnswerMessages.extract(
                                Wording.sentence("belum-yakin"), extract, "", AnswerMessages.doubt(id)))
                        .orElseGet(() -> silent(none, id)));
        notes.remember(exchange, notes.recall(exchange).expecting(Recall.Awaiting.NOTHING));
    }

    private Message silent(Answer.NotInMaterial none, String id) {
        List<String> near = none.nearest().stream().distinct().limit(2).toList();
        return near.size() == 2
                ? texts.message(
                        "belum-ada",
                        Map.of("topik", String.join(", ", near)),
                        List.of(Actions.of(Actions.TO_TEACHER, id)))
                : Wording.with(AnswerMessages.toTeacher(id), Wording.sentence("belum-ada"));
    }
}
