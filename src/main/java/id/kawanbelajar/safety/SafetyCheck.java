package id.kawanbelajar.safety;

import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.language.WordRule;
import id.kawanbelajar.language.WordRules;
import java.util.List;

/**
 * Decides by rule, in memory and without a model, whether a message may go on. It recognises words, not people: it misses
 * what is said in other words, and a child who is flagged by mistake reads a kind sentence too many. Safe for use by many
 * threads.
 */
public final class SafetyCheck {
    private final List<WordRule> rules = WordRules.read("/aman/aturan.txt");

    public SafetyCheck() {
        rules.forEach(rule -> Verdict.of(rule.group()));
    }

    /** Checks one message of any length; the most urgent category wins. */
    public Verdict check(String text) {
        String plain = PlainWords.of(text);
        return rules.stream()
                .filter(rule -> rule.appliesTo(plain))
                .map(rule -> Verdict.of(rule.group()))
                .findFirst()
                .orElseGet(Verdict.Passed::new);
    }
}
