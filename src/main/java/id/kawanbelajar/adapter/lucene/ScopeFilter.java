package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.retrieval.Scope;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which passages a search may see: published ones, for this reader, of this subject and year. */
final class ScopeFilter {
    private final Query published;

    ScopeFilter(Set<MaterialId> published) {
        this.published = new TermInSetQuery(
                Fields.MATERIAL,
                published.stream().map(id -> new BytesRef(id.value())).toList());
    }

    Query of(Scope scope) {
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
