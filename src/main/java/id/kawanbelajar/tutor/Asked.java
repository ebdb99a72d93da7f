package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.AnswerKind;
import id.kawanbelajar.retrieval.Concept;
import id.kawanbelajar.retrieval.Terms;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a question wants to be told, and what of it a text speaks of. */
final class Asked {
    private final Terms terms;
    private final AnswerKind kind;
    private final Optional<Concept> concept;
    private final Facts facts;
    private final Set<String> stems;

    /** Reads a question in standard spelling. */
    Asked(Terms terms, String question) {
        this.terms = terms;
        this.kind = AnswerKind.of(question);
        this.concept = Concept.of(question);
        this.facts = new Facts(question, kind);
        this.stems = new LinkedHashSet<>(terms.stems(question));
    }

    AnswerKind kind() {
        return kind;
    }

    Facts facts() {
        return facts;
    }

    /** Returns whether a text says what the thing asked about is. */
    boolean isDefinedIn(String text) {
        return concept.filter(c -> c.isSaidIn(text)).isPresent();
    }

    /** Returns whether a text looks as if it held the kind of thing asked for. */
    boolean isKindOf(String text) {
        return kind.isFact() ? !facts.in(text).isEmpty() : kind.mayBeIn(text);
    }

    /** Returns what of the question a text speaks of. */
    Set<String> saidIn(String text) {
        Set<String> said = new HashSet<>(terms.stems(text));
        said.retainAll(stems);
        return said;
    }

    /** Returns the share of the question that some of its words are, rare words counting more, 0 to 1. */
    double share(Set<String> some) {
        double all = rarity(stems);
        return all > 0 ? rarity(some) / all : 0;
    }

    /** Returns how much finding a word of the question says. */
    double rarity(String stem) {
        return terms.rarity(stem);
    }

    private double rarity(Set<String> some) {
        return some.stream().mapToDouble(terms::rarity).sum();
    }
}
