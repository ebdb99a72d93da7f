package id.kawanbelajar.retrieval;

import id.kawanbelajar.retrieval.wording.SearchText;
import id.kawanbelajar.retrieval.wording.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published passages, searched by keywords and by meaning. Safe for use by many threads. */
public interface PassageIndex extends Terms, Vocabulary {
    /**
     * Returns the best passages of both sides, ordered by {@link Fusion}, best first.
     *
     * @param vector the meaning of the question; null for keywords only
     * @param scope what may be seen
     * @param limit most hits, more than zero
     * @throws id.kawanbelajar.failure.UnavailableException if the index cannot be read; it must be built again
     */
    List<Hit> search(SearchText text, @Nullable QueryVector vector, Scope scope, int limit);

    /**
     * Returns how far the similarities of passages that have nothing to do with each other lie apart: the standard deviation
     * of the cosine of two taken at random. Models differ in it by a factor of ten, so it is the unit in which a difference of
     * cosines says something.
     *
     * @return more than zero, also where there are too few vectors to tell
     */
    double spread(String model);
}
