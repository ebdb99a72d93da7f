package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.choosing.GoalOrder;
import id.kawanbelajar.practice.choosing.Pool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands the questions of the bank out by topic. */
record Questions(QuestionBank bank) {
    Pool of(List<TopicId> topics) {
        Map<MaterialId, Optional<ExerciseSet>> sets = new HashMap<>();
        Map<TopicId, List<Exercise>> questions = new HashMap<>();
        for (TopicId topic : topics) {
            Optional<ExerciseSet> set = sets.computeIfAbsent(
                    topic.chapter(), chapter -> bank.shelf().of(chapter));
            questions.put(topic, set.map(known -> own(known, topic)).orElse(List.of()));
        }
        Map<String, Boolean> seen = new HashMap<>();
        return new Pool(
                questions,
                (topic, exercise) -> seen.computeIfAbsent(
                        exercise.id(),
                        id -> sets.getOrDefault(topic.chapter(), Optional.empty())
                                .filter(set -> canBeSeen(set, exercise))
                                .isPresent()));
    }

    private static List<Exercise> own(ExerciseSet set, TopicId topic) {
        return set.exercises().stream()
                .filter(exercise -> exercise.goal().equals(topic.part()))
                .toList();
    }

    private boolean canBeSeen(ExerciseSet set, Exercise exercise) {
        return set.figures(exercise).stream()
                .allMatch(figure ->
                        bank.figures().png(set.chapter(), figure.file()).isPresent());
    }

    /** Returns the topics of a chapter that have questions, in order. */
    List<TopicId> topics(MaterialId chapter) {
        return bank.shelf()
                .of(chapter)
                .map(set -> GoalOrder.sorted(set.exercises().stream()
                        .map(exercise -> new TopicId(chapter, exercise.goal()))
                        .toList()))
                .orElse(List.of());
    }
}
