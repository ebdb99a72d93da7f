package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.retrieval.AnswerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fact among the chosen sentences that answers: the one nearest to what is asked. Two that tie are none, and
 * neither is one beside which not all that is asked is spoken of.
 */
final class SureFact {
    /** So many times nearer than the next it must be. */
    private static final double CLEARLY = 1.5;

    /** So much of the question its stretch must speak of: who opened a school is not who built it. */
    private static final double ALL = 0.95;

    /** What stands so many words away says half as much about a fact as what stands beside it. */
    private static final double HALF = 4;

    /**
     * Which of several names or places is meant cannot be told by their looks: of those marked 33 and 58 of 100 were right,
     * of times and numbers 83.
     */
    private static final Set<AnswerKind> TOLD_BY_LOOKS = Set.of(AnswerKind.TIME, AnswerKind.AMOUNT);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Asked asked;

    SureFact(Asked asked) {
        this.asked = asked;
    }

    private record Candidate(Extract.Fact fact, String words, double nearness) {}

    /** Returns the fact; empty where none is asked for, there is none, or it is not clear which. */
    Optional<Extract.Fact> in(List<Stretch> stretches) {
        if (!TOLD_BY_LOOKS.contains(asked.kind())) {
            return Optional.empty();
        }
        Map<String, Candidate> best = new HashMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            for (Candidate candidate : candidates(i, stretches.get(i))) {
                best.merge(candidate.words(), candidate, (a, b) -> a.nearness() >= b.nearness() ? a : b);
            }
        }
        List<Candidate> nearest = best.values().stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.nearness())
                        .thenComparing(Candidate::words))
                .toList();
        if (nearest.isEmpty()
                || nearest.getFirst().nearness() <= 0
                || (nearest.size() > 1
                        && nearest.getFirst().nearness()
                                < CLEARLY * nearest.get(1).nearness())) {
            return Optional.empty();
        }
        return Optional.of(nearest.getFirst().fact());
    }

    private List<Candidate> candidates(int source, Stretch stretch) {
        String text = stretch.text();
        if (asked.share(asked.saidIn(text)) < ALL) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Span span : asked.facts().in(text)) {
            candidates.add(new Candidate(
                    new Extract.Fact(source, span.start(), span.end()),
                    span.of(text).toLowerCase(Locale.ROOT),
                    stretch.worth() * nearness(span, text)));
        }
        return candidates;
    }

    /** Adds up the words of the question in the text, each by its rarity and where it stands nearest to the fact. */
    private double nearness(Span fact, String text) {
        List<Set<String>> words = new ArrayList<>();
        int first = -1;
        int last = -1;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean inside = word.start() >= fact.start() && word.end() <= fact.end();
            first = inside && first < 0 ? words.size() : first;
            last = inside ? words.size() : last;
            words.add(asked.saidIn(word.group()));
        }
        Map<String, Double> nearest = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            int away = i < first ? first - i : Math.max(1, i - last);
            for (String stem : words.get(i)) {
                nearest.merge(stem, asked.rarity(stem) / (1 + (away - 1) / HALF), Math::max);
            }
        }
        return nearest.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
