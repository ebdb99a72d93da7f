package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.material.MaterialId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Where questions led.
 *
 * @param answers in the order of the questions; those that nothing should answer are left out
 */
public record PlaceReport(List<JudgedAnswer> answers) {
    public PlaceReport {
        answers = answers.stream().filter(JudgedAnswer::isAnswerable).toList();
    }

    /** Returns the figures over all questions. */
    public PlaceFigures all() {
        return PlaceFigures.of(answers);
    }

    /** Returns the figures of each chapter, in the order in which the chapters are first asked about. */
    public SequencedMap<MaterialId, PlaceFigures> byChapter() {
        SequencedMap<MaterialId, PlaceFigures> figures = new LinkedHashMap<>();
        answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.question().place().orElseThrow().chapter(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((chapter, some) -> figures.put(chapter, PlaceFigures.of(some)));
        return figures;
    }

    /** Returns what did not lead to the right section. */
    public List<JudgedAnswer> misses() {
        return answers.stream()
                .filter(answer -> !answer.hasPlaceAmong(Outcome.SOURCES))
                .toList();
    }

    /** Returns what led to the right section and was refused all the same. */
    public List<JudgedAnswer> refusedThoughFound() {
        return answers.stream()
                .filter(answer -> answer.refused() && answer.hasPlaceAmong(Outcome.SOURCES))
                .toList();
    }

    /** Returns how many questions were searched by meaning as well, which should be all or none. */
    public long withVectors() {
        return answers.stream().filter(answer -> answer.finding().withVectors()).count();
    }
}
