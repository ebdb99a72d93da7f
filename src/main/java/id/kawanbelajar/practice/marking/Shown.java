package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How items stand before a student, for doors and marking alike: shuffled by the id of the question, so that a letter means
 * the same today and days later.
 */
public final class Shown {
    private Shown() {}

    /** Returns the items in the order they are shown, lettered from A; never the right order. */
    public static List<String> items(Task.Ordering task, String exerciseId) {
        return shuffled(task.items(), exerciseId);
    }

    /** Returns what is on the left in the order it is shown, numbered from 1. */
    public static List<String> left(Task.Matching task) {
        return List.copyOf(task.pairs().keySet());
    }

    /** Returns what is on the right in the order it is shown, lettered from A, each text once. */
    public static List<String> right(Task.Matching task, String exerciseId) {
        return shuffled(
                Stream.concat(task.pairs().values().stream(), task.distractors().stream())
                        .distinct()
                        .toList(),
                exerciseId);
    }

    /** Returns the letter of a place, from 0. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static List<String> shuffled(List<String> items, String exerciseId) {
        List<String> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(exerciseId.hashCode()));
        if (shuffled.equals(items)) {
            Collections.rotate(shuffled, 1);
        }
        return List.copyOf(shuffled);
    }
}
