package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Answers;
import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.memory.TeacherBox;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.session.Step;
import id.kawanbelajar.practice.sitting.BeginSitting;
import id.kawanbelajar.practice.sitting.OpenQuestion;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.practice.sitting.Sitting;
import id.kawanbelajar.practice.sitting.SittingStore;
import java.util.List;
import java.util.Optional;

/** Practice as a person walks through it: choosing a chapter, one question after another, stopping and going on. */
public final class Practising {
    private final Beginning beginning;
    private final Walk walk;
    private final SittingStore sittings;
    private final Leafing leafing;
    private final Moves moves = new Moves();

    /**
     * What there is to practise.
     *
     * @param shelf the chapters
     * @param exercises their questions
     * @param subjects how they are named
     * @param answers what finds a chapter that no title names
     */
    public record Material(Shelf shelf, QuestionBank exercises, NamedSubject subjects, Answers answers) {}

    public Practising(
            Material material,
            SittingStore sittings,
            Due due,
            TeacherBox teacher,
            ConversationMemory memory,
            Leafing leafing) {
        Learning learning = due.learning();
        KnownStanding standing = new KnownStanding(learning.knowledge(), teacher, learning.zone());
        this.walk = new Walk(material, sittings, new Recording(learning, teacher), standing);
        this.beginning = new Beginning(material, standing, due, walk, memory);
        this.sittings = sittings;
        this.leafing = leafing;
    }

    /** Begins with the chapter that a message names, or goes on where it names none and a practice waits. */
    public void begin(Exchange exchange, String words) {
        Optional<Sitting> waiting = sittings.find(exchange.person().id());
        boolean goOn = moves.said(PlainWords.of(words)).equals(Optional.of(Move.SHOW));
        if (goOn && waiting.isEmpty()) {
            exchange.reply("latihan", Wording.say("latihan-tidak-terbuka"));
        } else if (waiting.isPresent() && (goOn || !beginning.namesSomething(words))) {
            walk.show(exchange, waiting.get(), List.of(Part.Paragraph.of(Wording.sentence("latihan-lagi"))));
        } else {
            beginning.begin(exchange, words);
        }
    }

    /**
     * Begins with some topics, of one chapter or several, as a plan wants it; what waited is over.
     *
     * @param topics at least one
     * @param questions about how many, 1 to {@link id.kawanbelajar.practice.sitting.BeginSitting#MOST}
     * @param before what is said above the first question
     * @return false, with nothing said, where the topics have no question
     */
    public boolean begin(Exchange exchange, List<TopicId> topics, int questions, List<Part> before) {
        return beginning.topics(exchange, topics, questions, before);
    }

    /** Returns whether a question of a practice is open, so that a word or a number is most likely its answer. */
    public boolean isOpen(Exchange exchange) {
        return open(exchange).isPresent();
    }

    /** Lets the practice wait, because something else is asked; nothing is said. */
    public void pause(Exchange exchange) {
        open(exchange).ifPresent(question -> walk.pause(exchange, question));
    }

    /** Returns whether a practice waits, stopped or not. */
    public boolean isWaiting(Exchange exchange) {
        return sittings.find(exchange.person().id()).isPresent();
    }

    /** Returns whether a practice waits that is about these topics. */
    public boolean waitsFor(Exchange exchange, List<TopicId> topics) {
        return sittings.find(exchange.person().id())
                .filter(sitting -> sitting.course().topics().equals(topics))
                .isPresent();
    }

    /**
     * Returns an exchange whose replies do not tell the key of a question that is open.
     *
     * @param asked what the person wrote; blank for a button
     */
    public Exchange guarded(Exchange exchange, String asked) {
        return open(exchange)
                .map(question ->
                        new Exchange(exchange.incoming(), new GuardedSink(exchange.sink(), question.exercise(), asked)))
                .orElse(exchange);
    }

    private Optional<OpenQuestion> open(Exchange exchange) {
        return sittings.find(exchange.person().id())
                .filter(sitting -> !sitting.paused())
                .flatMap(walk::open);
    }

    /** Takes a message that means the open question, or has led to it before; returns whether it did. */
    public boolean takes(Exchange exchange, Recall recall, Intent intent, String text) {
        if (ledHere(exchange)) {
            return true;
        }
        Optional<OpenQuestion> open = open(exchange);
        if (open.isEmpty()) {
            return endsNothing(exchange, intent, text);
        }
        Move move = moves.of(open.get().exercise(), recall.hasTopic(), intent, text);
        if (move != Move.ELSEWHERE) {
            make(exchange, open.get(), move, text);
        }
        return move != Move.ELSEWHERE;
    }

    /** Says that no question is open to somebody who wants to skip or stop it; returns whether that was wanted. */
    private boolean endsNothing(Exchange exchange, Intent intent, String text) {
        boolean ends = intent == Intent.ASK
                && moves.said(PlainWords.of(text))
                        .filter(move -> move == Move.SKIP || move == Move.STOP)
                        .isPresent();
        if (ends) {
            exchange.reply("latihan", Wording.say("latihan-tidak-jalan"));
        }
        return ends;
    }

    /** Whether this message was done with, and is handed in again because a crash came before that was noted. */
    private boolean ledHere(Exchange exchange) {
        return sittings.cameBy(exchange.person().id(), exchange.incoming().id());
    }

    private void make(Exchange exchange, OpenQuestion question, Move move, String text) {
        switch (move) {
            case ANSWER -> walk.step(exchange, question, new Step.Answer(text), List.of());
            case HINT -> walk.step(exchange, question, new Step.Hint(), List.of());
            case WANT_KEY ->
                walk.step(
                        exchange,
                        question,
                        new Step.Hint(),
                        List.of(Part.Paragraph.of(Wording.sentence("latihan-tanpa-kunci"))));
            case SKIP -> walk.step(exchange, question, new Step.Skip(), List.of());
            case STOP -> walk.stop(exchange, question);
            case SHOW -> walk.step(exchange, question, new Step.Resume(), List.of());
            case READ_SECTION ->
                leafing.section(
                        guarded(exchange, ""),
                        question.topic().chapter().value(),
                        question.exercise().source());
            case PRACTISE -> begin(exchange, text);
            case ELSEWHERE -> throw new IllegalStateException("not about the question");
        }
    }

    /**
     * Takes a button of a question or of a choice of chapters.
     *
     * @param about what it does, a colon, and the encounter or chapter that it was made for
     */
    public void press(Exchange exchange, String about) {
        if (ledHere(exchange)) {
            return;
        }
        String what = about.substring(0, Math.max(0, about.indexOf(':')));
        String of = about.substring(about.indexOf(':') + 1);
        if (what.startsWith(Beginning.CHAPTER)) {
            beginning.press(exchange, what, new MaterialId(of));
        } else if (what.equals(Beginning.REVIEW)) {
            beginning.review(exchange, BeginSitting.QUESTIONS);
        } else {
            press(exchange, what, of);
        }
    }

    private void press(Exchange exchange, String what, String of) {
        Optional<OpenQuestion> open =
                open(exchange).filter(question -> question.encounter().equals(of));
        if (open.isEmpty()) {
            exchange.reply("latihan", Wording.say("tombol-lama"));
        } else if (what.startsWith("pilih-")) {
            make(exchange, open.get(), Move.ANSWER, what.substring("pilih-".length()));
        } else if (what.equals("tanpa-pemanasan")) {
            walk.withoutWarmUp(exchange, open.get());
        } else {
            make(exchange, open.get(), moves.said(what).orElse(Move.SHOW), "");
        }
    }
}
