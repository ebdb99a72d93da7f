package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Exchange;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Begins a practice: finds the chapter, or offers those that may be meant. */
final class Beginning {
    static final String CHAPTER = "bab";
    static final String REVIEW = "ulang";
    private static final int OFFERED = 3;

    private final ChapterWish wish;
    private final Titles titles;
    private final BeginSitting sittings;
    private final Due due;
    private final Walk walk;
    private final ConversationMemory memory;

    Beginning(Practising.Material material, KnownStanding standing, Due due, Walk walk, ConversationMemory memory) {
        this.wish = new ChapterWish(material);
        this.titles = new Titles(new FindChapter(material.shelf()));
        this.sittings = new BeginSitting(material.exercises(), standing, standing.zone());
        this.due = due;
        this.walk = walk;
        this.memory = memory;
    }

    /** Returns whether a message says what to practise. */
    boolean namesSomething(String words) {
        return PracticeWords.of(words).review()
                || PracticeWords.of(words).mixed()
                || !ChapterWish.topic(words).isBlank()
                || words.matches("(?is).*\\bbab\\s*\\d.*");
    }

    void begin(Exchange exchange, String words) {
        PracticeWords said = PracticeWords.of(words);
        if (said.review()) {
            review(exchange, said.count());
            return;
        }
        String before = memory.recall(exchange.person().id()).question();
        List<Material> meant = wish.chapters(exchange.person(), words, before);
        if (meant.size() == 1) {
            chapter(exchange, meant.getFirst().id(), said.count());
        } else if (said.mixed() && isOneSubject(meant)) {
            List<TopicId> topics = meant.stream()
                    .flatMap(chapter -> sittings.topics(chapter.id()).stream())
                    .toList();
            orSayWhy(
                    exchange,
                    topics,
                    said.count(),
                    List.of(line("latihan-campur", meant.getFirst().book())));
        } else {
            offer(exchange, meant, said.count(), namesSomething(words) ? "latihan-pilih" : "latihan-topik");
        }
    }

    private static boolean isOneSubject(List<Material> chapters) {
        return chapters.stream().map(Material::book).distinct().count() == 1;
    }

    private static void offer(Exchange exchange, List<Material> meant, int count, String words) {
        List<Button> buttons = meant.stream()
                .limit(OFFERED)
                .map(chapter -> Wording.button(
                        ChapterMessages.titleWithYear(chapter),
                        Actions.PRACTICE,
                        CHAPTER + "-" + count + ":" + chapter.id()))
                .toList();
        exchange.reply(
                "latihan",
                buttons.isEmpty()
                        ? Wording.say("latihan-belum-ada")
                        : Wording.with(Wording.rows(1, buttons), Wording.sentence(words)));
    }

    /** Takes a button for a chapter, which may say how many questions. */
    void press(Exchange exchange, String what, MaterialId id) {
        String count = what.substring(CHAPTER.length()).replaceAll("\\D", "");
        chapter(exchange, id, count.isEmpty() ? BeginSitting.QUESTIONS : Integer.parseInt(count));
    }

    /** Begins with a chapter; what was talked about before is over, so that "why?" means the question. */
    private void chapter(Exchange exchange, MaterialId id, int count) {
        Optional<Material> chapter = titles.chapter(exchange.person(), id);
        List<TopicId> topics = chapter.isEmpty() ? List.of() : sittings.topics(id);
        if (topics.isEmpty()) {
            exchange.reply("latihan", Wording.say("latihan-belum-ada"));
        } else {
            orSayWhy(
                    exchange,
                    topics,
                    count,
                    List.of(line("latihan-mulai", ChapterMessages.title(chapter.orElseThrow()))));
        }
    }

    /** Begins with what is due, of any chapter. */
    void review(Exchange exchange, int count) {
        switch (begin(exchange, List.of(), count)) {
            case BeginSitting.Begun.With with -> show(exchange, with, List.of(line("latihan-ulang")));
            case BeginSitting.Begun.AllUsed used -> exchange.reply("latihan", Wording.say("latihan-tanpa-ulang"));
            case BeginSitting.Begun.Nothing nothing -> exchange.reply("latihan", Wording.say("latihan-tanpa-ulang"));
        }
    }

    /** Begins with some topics; returns whether there was a question. */
    boolean topics(Exchange exchange, List<TopicId> topics, int count, List<Part> before) {
        if (begin(exchange, topics, count) instanceof BeginSitting.Begun.With with) {
            show(exchange, with, before);
            return true;
        }
        return false;
    }

    private void orSayWhy(Exchange exchange, List<TopicId> topics, int count, List<Part> before) {
        switch (begin(exchange, topics, count)) {
            case BeginSitting.Begun.With with -> show(exchange, with, before);
            case BeginSitting.Begun.AllUsed used ->
                allUsed(exchange, topics.getFirst().chapter());
            case BeginSitting.Begun.Nothing nothing -> exchange.reply("latihan", Wording.say("latihan-belum-ada"));
        }
    }

    private BeginSitting.Begun begin(Exchange exchange, List<TopicId> topics, int count) {
        List<MaterialId> builtOn = topics.stream()
                .map(TopicId::chapter)
                .distinct()
                .flatMap(chapter -> titles.chapter(exchange.person(), chapter).stream())
                .flatMap(chapter -> chapter.prerequisites().stream())
                .distinct()
                .toList();
        return sittings.begin(
                exchange.person().id(),
                new BeginSitting.Wish(topics, builtOn, due.today(exchange), count),
                exchange.at());
    }

    private void show(Exchange exchange, BeginSitting.Begun.With with, List<Part> before) {
        walk.show(exchange, with.sitting(), before);
        memory.keep(exchange.person().id(), Recall.NOTHING, exchange.at());
    }

    /** Every question was answered today; another chapter of the same book, or what is due, may come instead. */
    private void allUsed(Exchange exchange, MaterialId chapter) {
        Stream<Button> others = titles.chapter(exchange.person(), chapter).stream()
                .flatMap(done -> wish.beside(exchange.person(), done).stream())
                .limit(OFFERED - 1)
                .map(other -> Wording.button(
                        ChapterMessages.titleWithYear(other), Actions.PRACTICE, CHAPTER + ":" + other.id()));
        Stream<Button> review = Stream.of(Wording.button("Ulang yang lupa", Actions.PRACTICE, REVIEW + ":"))
                .filter(button -> !due.today(exchange).isEmpty());
        exchange.reply(
                "latihan",
                Wording.with(
                        Wording.rows(1, Stream.concat(others, review).toList()), Wording.sentence("latihan-habis")));
    }

    private static Part line(String name, String... fillings) {
        return Part.Paragraph.of(Wording.sentence(name, fillings));
    }
}
