package id.kawanbelajar.safety;

import id.kawanbelajar.language.PlainText;
import id.kawanbelajar.language.WordRule;
import id.kawanbelajar.language.WordRules;
import id.kawanbelajar.safety.suspicion.Grams;
import id.kawanbelajar.safety.suspicion.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides in memory and without a model whether a message may go on: by rules, then by learnt suspicion, which refuses only
 * where it is sure and never takes anything for a crisis. It recognises words, not people: it misses what is said in other
 * words, and a child who is flagged by mistake reads a kind sentence too many. Safe for use by many threads.
 */
public final class SafetyCheck {
    /** As many words are read at once, so that a long message costs so many times a short one and no more. */
    private static final int WINDOW = 80;
    /** So many words are read twice, for what is said across two windows. */
    private static final int OVERLAP = 20;

    private final List<WordRule> rules = WordRules.read("/aman/aturan.txt");
    private final Weights weights = Weights.shipped();

    public SafetyCheck() {
        rules.forEach(rule -> Verdict.of(rule.group()));
    }

    /** Returns the plain words of a text, none empty, as rules and suspicion read them. */
    public static List<String> words(String text) {
        return DangerWords.of(text);
    }

    /** Checks one message of any length; the most urgent category wins. */
    public Verdict check(String text) {
        List<List<String>> windows = windows(words(text));
        List<PlainText> plain = windows.stream()
                .map(window -> new PlainText(String.join(" ", window)))
                .toList();
        return rules.stream()
                .filter(rule -> plain.stream().anyMatch(rule::appliesTo))
                .map(rule -> Verdict.of(rule.group()))
                .findFirst()
                .orElseGet(() -> suspected(windows));
    }

    /** Whether a model may read a message that passed: it does not where the suspicion is neither small nor sure. */
    public boolean mayReachModel(String text) {
        return !weights.unsure(suspicion(windows(words(text))));
    }

    private Verdict suspected(List<List<String>> windows) {
        return weights.sure(suspicion(windows)) ? new Verdict.Improper(Verdict.Matter.RAGU) : new Verdict.Passed();
    }

    private double suspicion(List<List<String>> windows) {
        return windows.stream()
                .mapToDouble(window -> weights.suspicion(Grams.of(window)))
                .max()
                .orElse(0);
    }

    private static List<List<String>> windows(List<String> words) {
        List<List<String>> windows = new ArrayList<>();
        for (int from = 0; windows.isEmpty() || from + OVERLAP < words.size(); from += WINDOW - OVERLAP) {
            windows.add(words.subList(from, Math.min(words.size(), from + WINDOW)));
        }
        return windows;
    }
}
