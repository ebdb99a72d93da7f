package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.retrieval.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Which passages a search may see: published ones, for this reader, of this subject and year. Belongs to one reader, and
 * remembers for the scopes asked for last which passages these are.
 */
final class ScopeFilter {
    /** More than a school's subjects and years in use at a time; of a million passages one takes 125 kB. */
    private static final int REMEMBERED = 40;

    private final Query published;
    private final Map<Scope, KeptQuery> known = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Scope, KeptQuery> eldest) {
            return size() > REMEMBERED;
        }
    };

    ScopeFilter(Set<MaterialId> published) {
        this.published = new TermInSetQuery(
                Fields.MATERIAL,
                published.stream().map(id -> new BytesRef(id.value())).toList());
    }

    synchronized KeptQuery of(Scope scope) {
        return known.computeIfAbsent(scope, asked -> new KeptQuery(all(asked)));
    }

    private Query all(Scope scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(published, Occur.FILTER);
        if (scope.reader() != Audience.TEACHER) {
            add(all, Fields.AUDIENCE, Audience.STUDENT.name());
        }
        if (scope.mapel() != null) {
            add(all, Fields.MAPEL, scope.mapel());
        }
        if (scope.kelas() != null) {
            add(all, Fields.KELAS, String.valueOf(scope.kelas().number()));
        }
        return all.build();
    }

    private static void add(BooleanQuery.Builder all, String field, String value) {
        all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }
}
