package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.retrieval.wording.SearchText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Builds the keyword query from analysed terms; no character of a question is syntax. */
final class KeywordQuery {
    private static final float GRAMS = 0.2f;
    private static final float TITLE = 0.3f;
    private static final float HEADINGS = 0.6f;

    private KeywordQuery() {}

    /** Returns a query for any of the words; it finds nothing where there is none. */
    static Query of(List<SearchText.Word> words) {
        Map<Term, Float> terms = new LinkedHashMap<>();
        for (SearchText.Word word : words) {
            float weight = (float) word.weight();
            List<String> stems = Analysis.stems(word.text());
            add(terms, Fields.WORDS, Analysis.words(word.text()), weight);
            add(terms, Fields.STEMS, stems, weight);
            add(terms, Fields.TITLE, stems, weight * TITLE);
            add(terms, Fields.HEADINGS, stems, weight * HEADINGS);
            // pieces of stop words are noise
            add(terms, Fields.GRAMS, stems.isEmpty() ? List.of() : Analysis.grams(word.text()), weight * GRAMS);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach((term, weight) -> any.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD));
        return terms.isEmpty() ? new MatchNoDocsQuery("the question holds no word") : any.build();
    }

    private static void add(Map<Term, Float> terms, String field, List<String> texts, float weight) {
        texts.forEach(text -> terms.merge(new Term(field, text), weight, Float::sum));
    }
}
