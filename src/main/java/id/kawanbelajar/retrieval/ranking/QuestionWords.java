package id.kawanbelajar.retrieval.ranking;

import id.kawanbelajar.retrieval.Terms;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words of one question as an index reads them, each with how much finding it says. Safe for use by many threads. */
public final class QuestionWords {
    private final Terms terms;
    private final Map<String, Double> rarities = new LinkedHashMap<>();
    private final double rarity;

    /** Reads a question in standard spelling. */
    public QuestionWords(Terms terms, String question) {
        this.terms = terms;
        terms.stems(question).forEach(stem -> rarities.computeIfAbsent(stem, terms::rarity));
        this.rarity =
                rarities.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Returns how much all words together say; zero where there are none. */
    public double rarity() {
        return rarity;
    }

    /** Returns how much a stem says; zero where it is not of the question. */
    public double rarity(String stem) {
        return rarities.getOrDefault(stem, 0.0);
    }

    /** Returns the stems of the question that a text speaks of, in a set of the caller's own. */
    public Set<String> saidIn(String text) {
        Set<String> said = new HashSet<>(terms.stems(text));
        said.retainAll(rarities.keySet());
        return said;
    }

    /** Returns the share of the question that some of its stems are, rare ones counting more, 0 to 1. */
    public double share(Set<String> some) {
        return rarity > 0 ? some.stream().mapToDouble(this::rarity).sum() / rarity : 0;
    }
}
