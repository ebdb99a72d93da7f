package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.PracticeFeedback;
import id.kawanbelajar.conversation.wording.PracticeMessages;
import id.kawanbelajar.conversation.wording.PracticeSight;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.KeyGuard;
import id.kawanbelajar.practice.session.Outcome;
import id.kawanbelajar.practice.session.Step;
import id.kawanbelajar.practice.sitting.GoOn;
import id.kawanbelajar.practice.sitting.OpenQuestion;
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
    private final Between words;
    private final SittingStore sittings;
    private final Recording recording;

    Walk(Practising.Material material, SittingStore sittings, Recording recording, KnownStanding standing) {
        this.goOn = new GoOn(material.exercises(), standing, standing.zone());
        this.sights = new Sights(material.exercises().figures());
        this.words = new Between(new Titles(new FindChapter(material.shelf())));
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
            List<Part> above = words.above(exchange.person(), before, open.get());
            exchange.reply(PART, PracticeMessages.question(above, open.get(), sight.apply(open.get())));
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
        GoOn.Went went = goOn.step(exchange.person().id(), question, step, exchange.at());
        List<Part> parts = new ArrayList<>(before);
        parts.addAll(PracticeFeedback.of(beforeTheNext(went)));
        words.handedIn(question, went).ifPresent(parts::add);
        if (went.next().isEmpty()) {
            exchange.reply(PART, words.end(exchange.person(), parts, went.asked()));
            recording.take(exchange, question, step, went.outcome());
            sittings.forget(exchange.person().id());
            return;
        }
        words.why(went).ifPresent(parts::add);
        Sitting next = went.next().get();
        boolean again = next.place() == question.sitting().place();
        boolean shows = went.outcome() instanceof Outcome.Shown || went.outcome() instanceof Outcome.Worked;
        if (again && !shows) {
            exchange.reply(PART, PracticeMessages.about(parts, question, PracticeFeedback.section(went.outcome())));
            recording.take(exchange, question, step, went.outcome());
            keep(exchange, next);
        } else {
            show(
                    exchange,
                    next,
                    parts,
                    sight(went.outcome()),
                    () -> recording.take(exchange, question, step, went.outcome()));
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

    /** Goes on without the warm-up. */
    void withoutWarmUp(Exchange exchange, OpenQuestion question) {
        Optional<Sitting> rest = goOn.withoutWarmUp(exchange.person().id(), question.sitting(), exchange.at());
        if (rest.isPresent()) {
            show(exchange, rest.get(), List.of(Part.Paragraph.of(Wording.sentence("latihan-tanpa-pemanasan"))));
        } else {
            exchange.reply(PART, words.end(exchange.person(), List.of(), List.of()));
            sittings.forget(exchange.person().id());
        }
    }

    /** Stops for now; the question waits. */
    void stop(Exchange exchange, OpenQuestion question) {
        exchange.reply(PART, Wording.say("latihan-berhenti"));
        pause(exchange, question);
    }

    /** Lets the question wait. */
    void pause(Exchange exchange, OpenQuestion question) {
        keep(exchange, question.sitting().paused(true));
    }

    private void keep(Exchange exchange, Sitting sitting) {
        String person = exchange.person().id();
        Sitting known = goOn.refreshed(person, sitting, exchange.at());
        sittings.keep(person, known, exchange.incoming().id(), exchange.at());
    }
}
