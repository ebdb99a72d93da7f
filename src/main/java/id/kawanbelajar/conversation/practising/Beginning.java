package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.ChapterMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.sitting.BeginSitting;
import id.kawanbelajar.practice.sitting.Sitting;
import java.util.List;
import java.util.Optional;

/** Begins a practice: finds the chapter, or offers those that may be meant. */
final class Beginning {
    static final String CHAPTER = "bab";
    private static final int OFFERED = 3;

    private final ChapterWish wish;
    private final FindChapter chapters;
    private final BeginSitting sittings;
    private final Walk walk;
    private final ConversationMemory memory;

    Beginning(Practising.Material material, Walk walk, ConversationMemory memory) {
        this.wish = new ChapterWish(
                material.shelf(), material.exercises().shelf(), material.subjects(), material.answers());
        this.chapters = new FindChapter(material.shelf());
        this.sittings = new BeginSitting(material.exercises());
        this.walk = walk;
        this.memory = memory;
    }

    /** Returns whether a message says what to practise. */
    boolean namesSomething(String words) {
        return !ChapterWish.topic(words).isBlank() || words.matches("(?is).*\\bbab\\s*\\d.*");
    }

    void begin(Exchange exchange, String words) {
        String before = memory.recall(exchange.person().id()).question();
        List<Material> meant = wish.chapters(exchange.person(), words, before);
        if (meant.size() == 1) {
            chapter(exchange, meant.getFirst().id());
        } else {
            offer(exchange, meant, namesSomething(words) ? "latihan-pilih" : "latihan-topik");
        }
    }

    private static void offer(Exchange exchange, List<Material> meant, String words) {
        List<Button> buttons = meant.stream()
                .limit(OFFERED)
                .map(chapter -> Wording.button(
                        ChapterMessages.titleWithYear(chapter), Actions.PRACTICE, CHAPTER + ":" + chapter.id()))
                .toList();
        exchange.reply(
                "latihan",
                buttons.isEmpty()
                        ? Wording.say("latihan-belum-ada")
                        : Wording.with(Wording.rows(1, buttons), Wording.sentence(words)));
    }

    /** Begins with a chapter; what was talked about before is over, so that "why?" means the question. */
    void chapter(Exchange exchange, MaterialId id) {
        Optional<Material> chapter = chapters.withId(id, Leafing.reader(exchange.person()));
        Optional<Sitting> sitting =
                chapter.flatMap(found -> sittings.begin(id, exchange.at().toEpochMilli()));
        if (chapter.isEmpty() || sitting.isEmpty()) {
            exchange.reply("latihan", Wording.say("latihan-belum-ada"));
            return;
        }
        walk.show(
                exchange,
                sitting.get(),
                List.of(Part.Paragraph.of(Wording.sentence("latihan-mulai", ChapterMessages.title(chapter.get())))));
        memory.keep(exchange.person().id(), Recall.NOTHING, exchange.at());
    }

    /** Begins with some topics; returns whether there was a question. */
    boolean topics(Exchange exchange, List<TopicId> topics, int questions, List<Part> before) {
        Optional<Sitting> sitting =
                sittings.begin(topics, questions, exchange.at().toEpochMilli());
        sitting.ifPresent(begun -> {
            walk.show(exchange, begun, before);
            memory.keep(exchange.person().id(), Recall.NOTHING, exchange.at());
        });
        return sitting.isPresent();
    }
}
