package id.kawanbelajar.handover;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.retrieval.Terms;
import id.kawanbelajar.retrieval.wording.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the teacher's answer to a question that was asked before, in other words perhaps. Cautious: the same words that carry
 * content, the same kind of question, the same numbers. Safe for use by many threads.
 */
public final class FindVerified {
    /** So much of what two questions say together both must say, each word by how much it tells. */
    private static final double SAME = 0.8;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,/]\\d+)*");
    private static final Set<String> DENIALS = Set.of("bukan", "tidak", "tanpa", "kecuali");

    /** What is asked for, by the words that ask for it. */
    private static final Map<String, String> ASKED = Map.of(
            "siapa",
            "siapa",
            "kapan",
            "kapan",
            "mana",
            "mana",
            "berapa",
            "berapa",
            "mengapa",
            "mengapa",
            "kenapa",
            "mengapa",
            "bagaimana",
            "bagaimana",
            "cara",
            "bagaimana");

    private final VerifiedAnswers answers;
    private final Terms terms;
    private final Wording wording;

    /**
     * @param index whose way of reading words is used
     */
    public FindVerified(VerifiedAnswers answers, PassageIndex index) {
        this.answers = answers;
        this.terms = index;
        this.wording = new Wording(index);
    }

    /** A question as it is compared. */
    private record Meaning(Set<String> stems, Set<String> asked, Set<String> numbers) {}

    /**
     * Finds the answer.
     *
     * @param kelas the student's year; null where it is not known
     * @param rombel id of the student's class; null where they are in none
     */
    public Optional<VerifiedAnswer> find(String question, @Nullable Kelas kelas, @Nullable String rombel) {
        List<VerifiedAnswer> candidates = answers.seenBy(kelas, rombel);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Meaning wanted = meaning(question);
        return candidates.stream()
                .map(answer -> Map.entry(answer, likeness(wanted, meaning(answer.question()))))
                .filter(entry -> entry.getValue() >= SAME)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private Meaning meaning(String question) {
        String plain = wording.of(question).plain().toLowerCase(Locale.ROOT);
        List<String> words =
                WORD.matcher(plain).results().map(MatchResult::group).toList();
        Set<String> asked = words.stream()
                .filter(word -> DENIALS.contains(word) || ASKED.containsKey(word))
                .map(word -> ASKED.getOrDefault(word, word))
                .collect(Collectors.toSet());
        Set<String> numbers =
                NUMBER.matcher(plain).results().map(MatchResult::group).collect(Collectors.toSet());
        return new Meaning(new HashSet<>(terms.stems(plain)), asked, numbers);
    }

    private double likeness(Meaning one, Meaning other) {
        if (!one.asked.equals(other.asked) || !one.numbers.equals(other.numbers) || one.stems.isEmpty()) {
            return 0;
        }
        Set<String> all = new HashSet<>(one.stems);
        all.addAll(other.stems);
        Set<String> both = new HashSet<>(one.stems);
        both.retainAll(other.stems);
        return weight(both) / weight(all);
    }

    /** A word that every text has still counts a little. */
    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(stem -> 1 + terms.rarity(stem)).sum();
    }
}
