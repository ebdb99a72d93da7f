package id.kawanbelajar.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A question of the practice ("soal"), with everything that helps a student on the way.
 *
 * @param id stays for ever and is never used again
 * @param level what it asks of the mind
 * @param goal id of the learning goal in its chapter, e.g. T1
 * @param source heading of the section in its chapter that teaches it
 * @param stimulus id of what it looks at together with others; null where it stands alone
 * @param figure its own picture; null where it has none
 * @param text what is asked; names in braces are filled in
 * @param parameters the numbers that change
 * @param steps the way to the key, in order, never empty
 * @param hints nearer and nearer, without naming the key
 * @param task what to do and what is right
 */
public record Exercise(
        String id,
        Level level,
        String goal,
        String source,
        @Nullable String stimulus,
        @Nullable Figure figure,
        String text,
        Parameters parameters,
        List<String> steps,
        List<String> hints,
        Task task) {
    public Exercise {
        steps = List.copyOf(steps);
        hints = List.copyOf(hints);
        if (id.isBlank() || text.isBlank() || steps.isEmpty()) {
            throw new IllegalArgumentException("a question has an id, a text and steps: " + id);
        }
    }

    /**
     * Returns this question with numbers chosen and every text and key filled in; itself where nothing changes.
     *
     * @return empty where no numbers meet the conditions
     * @throws ArithmeticException if a formula has no result, with a reason in Indonesian
     * @throws id.kawanbelajar.failure.UnreadableException if a text names a formula that cannot be read
     */
    public Optional<Exercise> concrete(RandomGenerator random) {
        return parameters.sample(random).map(values -> filled(new Template(values)));
    }

    private Exercise filled(Template template) {
        return new Exercise(
                id,
                level,
                goal,
                source,
                stimulus,
                figure,
                template.fill(text),
                Parameters.NONE,
                template.fill(steps),
                template.fill(hints),
                FilledTask.of(task, template));
    }

    /** Returns what is said about wrong answers, by option, number or answer. */
    public Map<String, String> explanations() {
        return FilledTask.explanations(task);
    }
}
