package id.kawanbelajar.practice.checking;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.checking.chapter.ChapterText;
import id.kawanbelajar.practice.checking.figure.DrawingFiles;
import id.kawanbelajar.practice.checking.figure.PictureCheck;
import id.kawanbelajar.practice.checking.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings together where pictures are shown: in chapters, beside groups of questions and beside single ones. */
final class Pictures {
    private final DrawingFiles files;
    private final PictureCheck check;

    Pictures(DrawingFiles files) {
        this.files = files;
        this.check = new PictureCheck(files);
    }

    /** A picture where it is shown. */
    private record Shown(String file, String spot, String picture, String description) {}

    /** Checks the pictures of a chapter and its questions. */
    List<Finding> findings(@Nullable ChapterText chapter, @Nullable ExerciseSet set) {
        return shown(chapter, set)
                .flatMap(one -> check.show(one.file(), one.spot(), one.picture(), one.description()).stream())
                .toList();
    }

    /** Checks the drawings that were shown so far and those below a folder. */
    List<Finding> drawings(String path) {
        return check.drawings(path);
    }

    /** Returns the paths of the pictures that a chapter and its questions show. */
    List<String> paths(@Nullable ChapterText chapter, @Nullable ExerciseSet set) {
        return shown(chapter, set)
                .map(one -> files.beside(one.file(), one.picture()))
                .distinct()
                .toList();
    }

    private static Stream<Shown> shown(@Nullable ChapterText chapter, @Nullable ExerciseSet set) {
        List<Shown> all = new ArrayList<>();
        if (chapter != null) {
            String file = chapter.file().path();
            chapter.reading()
                    .markup()
                    .illustrations()
                    .forEach(one -> all.add(new Shown(file, "", one.file(), one.description())));
        }
        if (set != null) {
            for (Stimulus stimulus : set.stimuli()) {
                if (stimulus.figure() != null) {
                    all.add(new Shown(
                            set.place(),
                            stimulus.id(),
                            stimulus.figure().file(),
                            stimulus.figure().description()));
                }
            }
            for (Exercise exercise : set.exercises()) {
                if (exercise.figure() != null) {
                    all.add(new Shown(
                            set.place(),
                            exercise.id(),
                            exercise.figure().file(),
                            exercise.figure().description()));
                }
            }
        }
        return all.stream();
    }
}
