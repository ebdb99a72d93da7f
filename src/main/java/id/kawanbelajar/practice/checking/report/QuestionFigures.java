package id.kawanbelajar.practice.checking.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many questions there are of what.
 *
 * @param count all of them
 * @param kinds by the kind's name in the format; kinds without a question are missing
 * @param levels by the level's name in the format; levels without a question are missing
 * @param changing those whose numbers change
 * @param choices those with exactly one right option
 * @param longestKeys choices whose right option is longer than every other
 * @param keyLetters of choices, how often each letter is right
 */
public record QuestionFigures(
        int count,
        Map<String, Integer> kinds,
        Map<String, Integer> levels,
        int changing,
        int choices,
        int longestKeys,
        Map<String, Integer> keyLetters) {
    /** No question at all. */
    public static final QuestionFigures NONE = new QuestionFigures(0, Map.of(), Map.of(), 0, 0, 0, Map.of());

    public QuestionFigures {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        keyLetters = Collections.unmodifiableSortedMap(new TreeMap<>(keyLetters));
    }

    /** Returns which share of the choices gives itself away by length; 0 where there is no choice. */
    public double longestKeyShare() {
        return choices == 0 ? 0 : (double) longestKeys / choices;
    }

    /** Returns all of them together. */
    static QuestionFigures sum(Collection<QuestionFigures> all) {
        return all.stream()
                .reduce(
                        NONE,
                        (a, b) -> new QuestionFigures(
                                a.count + b.count,
                                sum(a.kinds, b.kinds),
                                sum(a.levels, b.levels),
                                a.changing + b.changing,
                                a.choices + b.choices,
                                a.longestKeys + b.longestKeys,
                                sum(a.keyLetters, b.keyLetters)));
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> sum = new TreeMap<>(one);
        other.forEach((name, count) -> sum.merge(name, count, Integer::sum));
        return sum;
    }
}
