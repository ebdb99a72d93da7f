package id.kawanbelajar.practice.bank;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The written questions of a chapter, and behind them those that teachers published out of their banks. */
public final class BankShelf implements ExerciseShelf {
    private static final List<String> WORDS = DataLines.of("/soal/bank.txt");

    private final ExerciseShelf written;
    private final BankStore store;

    public BankShelf(ExerciseShelf written, BankStore store) {
        this.written = written;
        this.store = store;
    }

    @Override
    public Optional<ExerciseSet> of(MaterialId chapter) {
        Optional<ExerciseSet> own = written.of(chapter);
        List<Exercise> more = store.published(chapter).stream()
                .flatMap(placed -> exercise(placed).stream())
                .toList();
        if (more.isEmpty()) {
            return own;
        }
        ExerciseSet set = own.orElseGet(() -> new ExerciseSet(chapter.value(), chapter, List.of(), List.of()));
        return Optional.of(new ExerciseSet(
                set.place(),
                chapter,
                set.stimuli(),
                Stream.concat(set.exercises().stream(), more.stream()).toList()));
    }

    private static Optional<Exercise> exercise(BankStore.Placed placed) {
        BankQuestion question = placed.question();
        String key = question.key();
        if (key == null) {
            return Optional.empty();
        }
        String steps = question.explanation().isBlank()
                ? WORDS.getFirst().replace("{}", key + ". " + question.options().get(key))
                : question.explanation();
        return Optional.of(new Exercise(
                "bank-%d-%d".formatted(placed.bank(), question.number()),
                Level.UNDERSTAND,
                placed.place().goal(),
                placed.place().source(),
                null,
                null,
                question.text(),
                Parameters.NONE,
                List.of(steps),
                WORDS.subList(1, WORDS.size()).stream()
                        .map(hint -> hint.replace("{}", placed.place().source()))
                        .toList(),
                new Task.Choice(question.options(), key, Map.of())));
    }
}
