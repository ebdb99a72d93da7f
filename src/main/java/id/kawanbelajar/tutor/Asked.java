package id.kawanbelajar.tutor;

import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.retrieval.Concept;
import id.kawanbelajar.retrieval.Section;
import id.kawanbelajar.retrieval.Terms;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question wants to be told, and how much of it a sentence tells. */
final class Asked {
    private static final double KIND = 0.5;
    private static final double DEFINES = 1;

    /** A question or a goal of the book is no answer; it is shown only where there is nothing else. */
    private static final double NO_ANSWER = 0.02;

    private static final double LEADS_IN = 0.4;

    /** A table that does not fit may have lost the very row, and none tells a way: better a sentence that says nearly as much. */
    private static final double POOR_TABLE = 0.6;

    private static final Pattern ASKS = Pattern.compile(
            "(?s).*\\?\\s*$|^[\"“][^\"”]*[\"”]$|.*\\bkamu diharapkan mampu\\b.*|(?i)^setelah (?:mempelajari|belajar)\\b.*\\bkamu\\b.*");
    private static final Pattern BEGINS_TO_TELL = Pattern.compile(
            "(?i)^(?:bayangkan|coba|perhatikan|mari|yuk|ayo|ambil|pernah(?:kah)?|ingat|lihat|dorong|siapkan|tutup|tampung)\\b");

    private final Terms terms;
    private final AnswerKind kind;
    private final Optional<Concept> concept;
    private final Set<String> stems;
    private final double rarity;

    /** Reads a question in standard spelling. */
    Asked(Terms terms, String question) {
        this.terms = terms;
        this.kind = AnswerKind.of(question);
        this.concept = Concept.of(question);
        this.stems = new LinkedHashSet<>(terms.stems(question));
        this.rarity = rarity(stems);
    }

    AnswerKind kind() {
        return kind;
    }

    /** Returns whether a stretch says what the thing asked about is. */
    boolean isDefinedBy(Stretch stretch) {
        return concept.filter(c -> c.isSaidIn(stretch.text())).isPresent();
    }

    /** Returns whether a stretch looks as if it held the kind of thing asked for. */
    boolean isKindOf(Stretch stretch) {
        return kind.mayBeIn(stretch.text());
    }

    /** Returns what of the question a stretch speaks of. */
    Set<String> saidIn(Stretch stretch) {
        Set<String> said = new HashSet<>(terms.stems(stretch.text()));
        said.retainAll(stems);
        return said;
    }

    /** Returns the share of the question that some of its words are, rare words counting more, 0 to 1. */
    double share(Set<String> some) {
        return rarity > 0 ? rarity(some) / rarity : 0;
    }

    /**
     * Returns how much a stretch says to the question.
     *
     * @param before the stretch before it in the same passage, or itself where there is none
     */
    double worth(Stretch stretch, Stretch before) {
        double near = before.equals(stretch) ? 0.1 : 0.2 * share(saidIn(before));
        double worth = share(saidIn(stretch))
                + near
                + (isKindOf(stretch) ? KIND : 0)
                + (isDefinedBy(stretch) ? DEFINES : 0)
                + 0.05;
        return worth * fitness(stretch);
    }

    private double fitness(Stretch stretch) {
        double fit = Section.worth(stretch.passage());
        if (ASKS.matcher(stretch.text()).matches() || FigureText.is(stretch.text())) {
            return fit * NO_ANSWER;
        }
        if (isCutTable(stretch) || (kind == AnswerKind.MANNER && isTable(stretch))) {
            return fit * POOR_TABLE;
        }
        return BEGINS_TO_TELL.matcher(stretch.text()).find() ? fit * LEADS_IN : fit;
    }

    private static boolean isTable(Stretch stretch) {
        return stretch.text().startsWith("|");
    }

    private static boolean isCutTable(Stretch stretch) {
        return isTable(stretch) && stretch.passage().text().startsWith("\n|", stretch.end());
    }

    private double rarity(Set<String> some) {
        return some.stream().mapToDouble(terms::rarity).sum();
    }
}
