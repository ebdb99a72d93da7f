package id.kawanbelajar.practice.session;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.marking.KeyGuard;
import id.kawanbelajar.practice.marking.MarkAnswer;
import id.kawanbelajar.practice.marking.Marked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a practice one step on. Pure; safe for use by many threads. */
public final class TakeStep {
    private static final int WRONG_BEFORE_READING = 2;

    private final MarkAnswer marking = new MarkAnswer();

    /**
     * Where a step leads.
     *
     * @param practice what to keep
     * @param outcome what to show
     */
    public record Taken(Practice practice, Outcome outcome) {}

    /** Returns where a step leads; never throws for anything a student may type. */
    public Taken take(Practice practice, Step step) {
        if (step instanceof Step.Next next) {
            return new Taken(
                    practice.opened(next.exercise(), silent(next.exercise(), next.parallels())), new Outcome.Shown());
        }
        Exercise open = practice.open();
        if (open == null) {
            return new Taken(practice, new Outcome.NothingOpen());
        }
        return switch (step) {
            case Step.Answer answer -> answered(practice, open, marking.mark(open, answer.text()));
            case Step.Hint hint -> helped(practice, open);
            case Step.Skip skip -> new Taken(practice.closed(false), new Outcome.Skipped());
            case Step.Resume resume -> new Taken(practice, new Outcome.Shown());
            case Step.Next next -> throw new IllegalStateException("handled above");
        };
    }

    private static Taken answered(Practice practice, Exercise open, Marked marked) {
        return switch (marked) {
            case Marked.Right right ->
                new Taken(
                        practice.closed(true),
                        new Outcome.Closed(practice.attempts() == 0 && !practice.aided(), open.steps()));
            case Marked.Wrong wrong -> {
                Practice failed = practice.failed();
                boolean read = failed.wrongInARow() >= WRONG_BEFORE_READING;
                yield new Taken(
                        read ? failed.helped() : failed,
                        new Outcome.TryAgain(
                                wrong.misconception(), read ? Optional.of(open.source()) : Optional.empty()));
            }
            case Marked.Unclear unclear -> new Taken(practice, new Outcome.AskAgain(unclear.ask()));
            case Marked.Unmarked essay ->
                new Taken(practice.closed(false), new Outcome.Kept(essay.found(), essay.missing()));
        };
    }

    private static Taken helped(Practice practice, Exercise open) {
        List<String> hints = open.hints().stream()
                .filter(hint -> !KeyGuard.tells(hint, open))
                .toList();
        if (practice.hints() < hints.size()) {
            Practice hinted = practice.hinted();
            return new Taken(hinted, new Outcome.Hinted(hinted.hints(), hints.get(practice.hints())));
        }
        Exercise other = practice.parallel();
        return new Taken(
                practice.helped(),
                other == null
                        ? new Outcome.ReadSection(open.source())
                        : new Outcome.Worked(other.text(), other.steps()));
    }

    /** The first of the same question with other numbers that does not happen to say the key of the open one. */
    private static @Nullable Exercise silent(Exercise open, List<Exercise> parallels) {
        return parallels.stream()
                .filter(other -> other.id().equals(open.id()) && !other.text().equals(open.text()))
                .filter(other -> Stream.concat(Stream.of(other.text()), other.steps().stream())
                        .noneMatch(text -> KeyGuard.tells(text, open)))
                .findFirst()
                .orElse(null);
    }
}
