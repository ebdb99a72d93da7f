package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.PracticeFeedback;
import id.kawanbelajar.conversation.wording.PracticeMessages;
import id.kawanbelajar.conversation.wording.PracticeSight;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.KeyGuard;
import id.kawanbelajar.practice.session.Outcome;
import id.kawanbelajar.practice.session.Step;
import id.kawanbelajar.practice.sitting.GoOn;
import id.kawanbelajar.practice.sitting.OpenQuestion;
import id.kawanbelajar.practice.sitting.QuestionBank;
import id.kawanbelajar.practice.sitting.Sitting;
import id.kawanbelajar.practice.sitting.SittingStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes steps and shows where they lead. The reply goes before the stores, and the sitting is stored last, so that a message
 * that is handed in again after a crash takes the same step, says the same and counts once.
 */
final class Walk {
    private static final String PART = "latihan";

    private final GoOn goOn;
    private final Sights sights;
    private final SittingStore sittings;
    private final Recording recording;

    Walk(QuestionBank bank, SittingStore sittings, Recording recording) {
        this.goOn = new GoOn(bank.shelf());
        this.sights = new Sights(bank.figures());
        this.sittings = sittings;
        this.recording = recording;
    }

    Optional<OpenQuestion> open(Sitting sitting) {
        return goOn.open(sitting);
    }

    /** Shows the question where a sitting stands with all it looks at, below some words, and keeps the sitting. */
    void show(Exchange exchange, Sitting sitting, List<Part> before) {
        show(exchange, sitting, before, sights::whole, () -> {});
    }

    private void show(
            Exchange exchange,
            Sitting sitting,
            List<Part> before,
            Function<OpenQuestion, PracticeSight> sight,
            Runnable whenSaid) {
        Sitting going = sitting.paused(false);
        Optional<OpenQuestion> open = goOn.open(going);
        if (open.isPresent()) {
            exchange.reply(PART, PracticeMessages.question(before, open.get(), sight.apply(open.get())));
            whenSaid.run();
            keep(exchange, going);
        } else {
            exchange.reply(PART, Wording.say("latihan-soal-hilang"));
            whenSaid.run();
            sittings.forget(exchange.person().id());
        }
    }

    /** Takes a step; what comes of it is said below some words. */
    void step(Exchange exchange, OpenQuestion question, Step step, List<Part> before) {
        GoOn.Went went = goOn.step(question, step);
        List<Part> parts = new ArrayList<>(before);
        parts.addAll(PracticeFeedback.of(beforeTheNext(went)));
        if (went.next().isEmpty()) {
            parts.add(Part.Paragraph.of(
                    Wording.sentence("latihan-selesai", String.valueOf(question.of()), String.valueOf(went.right()))));
            exchange.reply(PART, new Message(parts, List.of()));
            recording.take(exchange, question, went.outcome());
            sittings.forget(exchange.person().id());
            return;
        }
        Sitting next = went.next().get();
        boolean again = next.place() == question.sitting().place();
        boolean shows = went.outcome() instanceof Outcome.Shown || went.outcome() instanceof Outcome.Worked;
        if (again && !shows) {
            exchange.reply(PART, PracticeMessages.about(parts, question, PracticeFeedback.section(went.outcome())));
            recording.take(exchange, question, went.outcome());
            keep(exchange, next);
        } else {
            show(
                    exchange,
                    next,
                    parts,
                    sight(went.outcome()),
                    () -> recording.take(exchange, question, went.outcome()));
        }
    }

    private Function<OpenQuestion, PracticeSight> sight(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Shown shown -> sights::whole;
            case Outcome.Worked worked -> PracticeSight::none;
            default -> sights::fresh;
        };
    }

    /** The way to one key may name the key of the question that comes next; then it is left out, a mere number apart. */
    private Outcome beforeTheNext(GoOn.Went went) {
        return went.outcome() instanceof Outcome.Closed closed
                        && went.next().flatMap(goOn::open).stream()
                                .map(OpenQuestion::exercise)
                                .filter(next -> !(next.task() instanceof Task.NumberEntry))
                                .anyMatch(next -> KeyGuard.tells(String.join("\n", closed.steps()), next))
                ? new Outcome.Closed(closed.unaided(), List.of())
                : went.outcome();
    }

    /** Stops for now; the question waits. */
    void stop(Exchange exchange, OpenQuestion question) {
        exchange.reply(PART, Wording.say("latihan-berhenti"));
        keep(exchange, question.sitting().paused(true));
    }

    private void keep(Exchange exchange, Sitting sitting) {
        sittings.keep(exchange.person().id(), sitting, exchange.incoming().id(), exchange.at());
    }
}
