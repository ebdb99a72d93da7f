package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.ExerciseSet;
import java.util.Optional;

/** The questions of chapters. Safe for use by many threads. */
@FunctionalInterface
public interface ExerciseShelf {
    /** Returns the questions of a chapter; empty where it has none that can be read. */
    Optional<ExerciseSet> of(MaterialId chapter);
}
