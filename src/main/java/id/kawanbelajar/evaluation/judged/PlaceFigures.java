package id.kawanbelajar.evaluation.judged;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many questions lead to the right place; shares are 0 to 1, of all questions.
 *
 * @param questions how many there are
 * @param hitAt1 share whose first passage stands in the right section, refused or not
 * @param hitAt3 share with such a passage among the first three
 * @param chapterAt3 share with a passage of the right chapter among the first three
 * @param refused share that was told "belum ada"
 * @param extract share whose answer quotes first from the right section; a refused one quotes nothing
 */
public record PlaceFigures(
        int questions, double hitAt1, double hitAt3, double chapterAt3, double refused, double extract) {
    /** Counts. */
    static PlaceFigures of(Collection<JudgedAnswer> answers) {
        return new PlaceFigures(
                answers.size(),
                share(answers, answer -> answer.hasPlaceAmong(1)),
                share(answers, answer -> answer.hasPlaceAmong(Outcome.SOURCES)),
                share(answers, answer -> answer.hasChapterAmong(Outcome.SOURCES)),
                share(answers, JudgedAnswer::refused),
                share(answers, JudgedAnswer::quotesRightFirst));
    }

    private static double share(Collection<JudgedAnswer> all, Predicate<JudgedAnswer> which) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(which).count() / all.size();
    }

    /** Returns the figures by the names that {@code ukur ujian --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("questions", questions);
        values.put("hit@1", hitAt1);
        values.put("hit@3", hitAt3);
        values.put("chapter@3", chapterAt3);
        values.put("refused", refused);
        values.put("extract", extract);
        return values;
    }
}
