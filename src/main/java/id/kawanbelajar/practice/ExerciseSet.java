package id.kawanbelajar.practice;

import id.kawanbelajar.material.MaterialId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a chapter.
 *
 * @param place where they were read, for messages
 * @param chapter the material that they belong to
 * @param stimuli what several of them look at together; may be empty
 * @param exercises in order
 */
public record ExerciseSet(String place, MaterialId chapter, List<Stimulus> stimuli, List<Exercise> exercises) {
    public ExerciseSet {
        stimuli = List.copyOf(stimuli);
        exercises = List.copyOf(exercises);
    }

    /** Returns what a question looks at together with others; empty where it stands alone. */
    public Optional<Stimulus> stimulus(Exercise exercise) {
        return stimuli.stream()
                .filter(stimulus -> stimulus.id().equals(exercise.stimulus()))
                .findFirst();
    }

    /** Returns the pictures without which a question cannot be answered. */
    public List<Figure> figures(Exercise exercise) {
        return Stream.concat(stimulus(exercise).map(Stimulus::figure).stream(), Stream.ofNullable(exercise.figure()))
                .toList();
    }
}
