package id.kawanbelajar.practice;

import id.kawanbelajar.material.MaterialId;
import java.util.List;

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
}
