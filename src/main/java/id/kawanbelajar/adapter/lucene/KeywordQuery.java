package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.adapter.lucene.analysis.Analysis;
import id.kawanbelajar.retrieval.wording.SearchText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The analysed words of a question as queries of one index; no character of a question is syntax. A passage is found by few
 * clauses, and scored by all: two thirds of them are pieces of words and words that any text has, which find nothing that
 * the stems do not.
 */
final class KeywordQuery {
    private static final float GRAMS = 0.2f;
    private static final float TITLE = 0.3f;
    private static final float HEADINGS = 0.6f;

    private final IndexSearcher searcher;
    private final Map<Term, Clause> clauses = new LinkedHashMap<>();
    private final boolean anyFinds;

    KeywordQuery(IndexSearcher searcher, List<SearchText.Word> words) throws IOException {
        this.searcher = searcher;
        for (SearchText.Word word : words) {
            add(word.text(), (float) word.weight());
        }
        this.anyFinds = clauses.values().stream().anyMatch(Clause::finds);
    }

    private void add(String word, float weight) throws IOException {
        List<String> stems = Analysis.stems(word);
        add(Fields.STEMS, stems, weight, true);
        add(Fields.TITLE, stems, weight * TITLE, true);
        add(Fields.HEADINGS, stems, weight * HEADINGS, true);
        add(Fields.WORDS, Analysis.words(word), weight, false);
        if (!stems.isEmpty()) { // pieces of stop words are noise
            boolean known = stems.stream().anyMatch(stem -> clauses.containsKey(new Term(Fields.STEMS, stem)));
            add(Fields.GRAMS, Analysis.grams(word), weight * GRAMS, !known);
        }
    }

    /** Leaves out what the index does not have. */
    private void add(String field, List<String> texts, float weight, boolean finds) throws IOException {
        for (String text : texts) {
            Term term = new Term(field, text);
            Clause before = clauses.get(term);
            if (before != null) {
                clauses.put(term, new Clause(before.states, before.weight + weight, before.finds || finds));
                continue;
            }
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                clauses.put(term, new Clause(states, weight, finds));
            }
        }
    }

    /**
     * A term that counts for a passage that has it.
     *
     * @param finds whether passages are found by it too
     */
    private record Clause(TermStates states, float weight, boolean finds) {}

    /**
     * Returns the clauses that find passages: those that have any of the stems, or a piece of a word that the index does not
     * know; all clauses where there are none of these.
     */
    List<Query> finding() {
        return those(this::finds);
    }

    /** Returns the other clauses; a passage's score is the sum of all. */
    List<Query> scoring() {
        return those(clause -> !finds(clause));
    }

    private boolean finds(Clause clause) {
        return clause.finds || !anyFinds;
    }

    private List<Query> those(Predicate<Clause> which) {
        return clauses.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(entry -> query(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Query query(Term term, Clause clause) {
        return new BoostQuery(new TermQuery(term, clause.states), clause.weight);
    }
}
