package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Answers;
import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.memory.AnswerLog;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a question from the material: the extract at once, the explanation behind it. Safe for use by many threads. */
public final class Answering {
    private final Answers answers;
    private final ConversationMemory memory;
    private final AnswerLog log;
    private final Explanations explanations;
    private final TwoSubjects twoSubjects;
    private final FixedTexts texts;

    public Answering(
            Answers answers,
            ConversationMemory memory,
            AnswerLog log,
            Explanations explanations,
            TwoSubjects twoSubjects,
            FixedTexts texts) {
        this.answers = answers;
        this.memory = memory;
        this.log = log;
        this.explanations = explanations;
        this.twoSubjects = twoSubjects;
        this.texts = texts;
    }

    /** Answers a question that stands on its own. */
    public void answer(Exchange exchange, String question, @Nullable String mapel) {
        Recall recall = memory.recall(exchange.person().id());
        switch (search(exchange.person(), question, mapel)) {
            case Answer.NotInMaterial none -> notInMaterial(exchange, recall, question, none);
            case Answer.Found found -> {
                List<Button> choice = mapel == null
                        ? twoSubjects.choice(
                                question, found.finding(), exchange.incoming().id())
                        : List.of();
                if (choice.isEmpty()) {
                    found(exchange, recall, new Topic(question, mapel, found));
                } else {
                    keepForLater(exchange, question, null, List.of());
                    exchange.reply("mapel", Wording.with(Wording.rows(2, choice), Wording.sentence("dua-mapel")));
                }
            }
        }
    }

    /** What is being answered. */
    private record Topic(String question, @Nullable String mapel, Answer.Found found) {}

    private void found(Exchange exchange, Recall recall, Topic topic) {
        Extract extract = shown(exchange.person(), topic.found.extract());
        String id = keepForLater(exchange, topic.question, topic.mapel, extract.sources());
        boolean later = explanations.later();
        exchange.reply("kutipan", AnswerMessages.extract("", extract, "", AnswerMessages.buttons(id, later)));
        remember(exchange, recall.about(topic.question, topic.mapel, id, extract.text()));
        if (explanations.soon()) {
            Wish wish = wish(exchange.person(), topic, Wish.Style.NORMAL, recall);
            explanations.begin(exchange, wish, id, false);
        }
    }

    private Wish wish(Person person, Topic topic, Wish.Style style, Recall recall) {
        return new Wish(person.id(), question(person, topic.question, topic.mapel), topic.found, style, recall.turns());
    }

    /** Shows another side of the last topic: an example, or another passage, and explains it in that way. */
    public void followUp(Exchange exchange, Recall recall, String question, Wish.Style style) {
        switch (search(exchange.person(), question, recall.mapel())) {
            case Answer.NotInMaterial none -> nothingMore(exchange, recall);
            case Answer.Found found -> otherSide(exchange, recall, new Topic(question, recall.mapel(), found), style);
        }
    }

    private void otherSide(Exchange exchange, Recall recall, Topic topic, Wish.Style style) {
        List<String> shown = log.find(exchange.person().id(), recall.answer()).stream()
                .flatMap(answer -> answer.sources().stream())
                .map(source -> source.quote())
                .toList();
        Optional<Extract> example =
                style == Wish.Style.EXAMPLE ? OtherPassage.example(topic.found, shown) : Optional.empty();
        Optional<Extract> other = example.or(() -> OtherPassage.of(topic.found, shown));
        boolean soon = explanations.soon();
        if (other.isEmpty() && !soon) {
            nothingMore(exchange, recall);
            return;
        }
        String id = other.isPresent()
                ? show(exchange, recall, other.get(), style)
                : keepForLater(
                        exchange,
                        recall.question(),
                        recall.mapel(),
                        topic.found.extract().sources());
        if (soon) {
            Topic about = new Topic(recall.question(), recall.mapel(), topic.found);
            explanations.begin(exchange, wish(exchange.person(), about, style, recall), id, other.isEmpty());
        }
    }

    private String show(Exchange exchange, Recall recall, Extract extract, Wish.Style style) {
        String id = keepForLater(exchange, recall.question(), recall.mapel(), extract.sources());
        String lead = Wording.sentence(style == Wish.Style.EXAMPLE ? "contoh" : "cara-lain");
        exchange.reply(
                "kutipan", AnswerMessages.extract(lead, extract, "", AnswerMessages.buttons(id, explanations.later())));
        remember(exchange, recall.about(recall.question(), recall.mapel(), id, extract.text()));
        return id;
    }

    /** Explains an answer again because somebody pressed a button for it. */
    public void again(Exchange exchange, LoggedAnswer answer, Wish.Style style) {
        Recall recall = memory.recall(exchange.person().id());
        switch (search(exchange.person(), answer.question(), answer.mapel())) {
            case Answer.Found found -> {
                Topic topic = new Topic(answer.question(), answer.mapel(), found);
                explanations.begin(exchange, wish(exchange.person(), topic, style, recall), answer.id(), true);
            }
            case Answer.NotInMaterial none -> exchange.reply("hilang", Wording.say("jawaban-hilang"));
        }
    }

    /** Returns the chapter whose title a message names, and remembers the message as the topic; empty if none is named. */
    public Optional<MaterialId> chapterAbout(Exchange exchange, String text) {
        if (!(search(exchange.person(), text, null) instanceof Answer.Found found)) {
            return Optional.empty();
        }
        Material material = found.finding().hits().getFirst().passage().material();
        List<String> named = List.of(PlainWords.of(text).split(" ", -1));
        boolean meant = Stream.of(PlainWords.of(material.chapter().title()).split(" ", -1))
                .anyMatch(word -> word.length() > 3 && named.contains(word));
        if (!meant) {
            return Optional.empty();
        }
        String id = keepForLater(exchange, text, null, found.extract().sources());
        Recall recall = memory.recall(exchange.person().id());
        remember(exchange, recall.about(text, null, id, material.chapter().title()));
        return Optional.of(material.id());
    }

    /** Says that the material is silent, with the nearest topics and the way to the teacher. */
    private void notInMaterial(Exchange exchange, Recall recall, String question, Answer.NotInMaterial none) {
        String id = keepForLater(exchange, question, null, List.of());
        List<String> near = none.nearest().stream().distinct().limit(2).toList();
        Message message = near.size() == 2
                ? texts.message(
                        "belum-ada",
                        Map.of("topik_1", near.getFirst(), "topik_2", near.getLast()),
                        List.of(Actions.of(Actions.TO_TEACHER, id)))
                : Wording.with(toTeacher(id), Wording.sentence("belum-ada"));
        exchange.reply("belum-ada", message);
        remember(exchange, recall.expecting(Recall.Awaiting.NOTHING));
    }

    private void nothingMore(Exchange exchange, Recall recall) {
        String id = keepForLater(exchange, recall.question(), recall.mapel(), List.of());
        exchange.reply("belum-ada", Wording.with(toTeacher(id), Wording.sentence("belum-ada-lain")));
    }

    /** Returns the row of the button that passes a question on. */
    static List<List<Button>> toTeacher(String answer) {
        return List.of(List.of(Wording.button("Teruskan ke guru", Actions.TO_TEACHER, answer)));
    }

    /** Searches as this person may. */
    Answer search(Person person, String question, @Nullable String mapel) {
        return answers.answer(question(person, question, mapel));
    }

    private static Question question(Person person, String text, @Nullable String mapel) {
        Audience reader = person.role() == Person.Role.STUDENT ? Audience.STUDENT : Audience.TEACHER;
        Fase fase = person.kelas() == null ? Fase.D : person.kelas().fase();
        return new Question(text, new Scope(mapel, null, reader), person.shortMode() ? Fase.A : fase);
    }

    private static Extract shown(Person person, Extract extract) {
        return person.shortMode() ? new Extract(extract.sources().subList(0, 1)) : extract;
    }

    /** Keeps what a button under the reply will need; returns its id. */
    String keepForLater(Exchange exchange, String question, @Nullable String mapel, List<Source> sources) {
        String id = exchange.incoming().id();
        log.keep(exchange.person().id(), new LoggedAnswer(id, question, mapel, sources), exchange.at());
        return id;
    }

    void remember(Exchange exchange, Recall recall) {
        memory.keep(exchange.person().id(), recall, exchange.at());
    }
}
