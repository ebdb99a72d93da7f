package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Our search as a content retriever of LangChain4j, for anybody who builds an AI service over a school's material. Brings
 * nothing where the evidence is not enough. Safe for many threads where the search is.
 */
public final class PassageContentRetriever implements ContentRetriever {
    private final Function<String, Finding> search;
    private final int most;

    /**
     * @param search what the material says to a question, in a scope that is already chosen
     * @param most passages to bring, more than zero
     */
    public PassageContentRetriever(Function<String, Finding> search, int most) {
        this.search = search;
        this.most = most;
    }

    /** Returns passages, best first, each with book, chapter, page and heading as metadata. */
    @Override
    public List<Content> retrieve(Query query) {
        Finding finding = search.apply(query.text());
        return finding.enough()
                ? finding.hits().stream()
                        .limit(most)
                        .map(PassageContentRetriever::content)
                        .toList()
                : List.of();
    }

    private static Content content(Hit hit) {
        Passage passage = hit.passage();
        Metadata metadata = new Metadata()
                .put("id", passage.id())
                .put("book", passage.material().book())
                .put("chapter", passage.material().chapter().title())
                .put("page", passage.page())
                .put("heading", String.join(" > ", passage.headings()));
        return Content.from(
                TextSegment.from(passage.text(), metadata),
                Map.of(ContentMetadata.SCORE, hit.score(), ContentMetadata.EMBEDDING_ID, passage.id()));
    }
}
