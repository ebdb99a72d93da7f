package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.AnswerKind;
import id.kawanbelajar.retrieval.Concept;
import id.kawanbelajar.retrieval.Terms;
import id.kawanbelajar.retrieval.ranking.QuestionWords;
import java.util.Optional;
import java.util.Set;

/** What a question wants to be told, and what of it a text speaks of. */
final class Asked {
    private final QuestionWords words;
    private final AnswerKind kind;
    private final Optional<Concept> concept;
    private final Facts facts;

    /** Reads a question in standard spelling. */
    Asked(Terms terms, String question) {
        this.words = new QuestionWords(terms, question);
        this.kind = AnswerKind.of(question);
        this.concept = Concept.of(question);
        this.facts = new Facts(question, kind);
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
        return words.saidIn(text);
    }

    /** Returns the share of the question that some of its words are, rare words counting more, 0 to 1. */
    double share(Set<String> some) {
        return words.share(some);
    }

    /** Returns how much finding a word of the question says. */
    double rarity(String stem) {
        return words.rarity(stem);
    }
}
