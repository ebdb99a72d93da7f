package id.kawanbelajar.retrieval;

import id.kawanbelajar.retrieval.wording.SearchText;
import id.kawanbelajar.retrieval.wording.Wording;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the passages that answer a question, and says whether they are evidence enough. Safe for use by many threads. */
public final class Retriever {
    /** Passages that an answer looks at; the evidence was fitted at this depth, and is measured at it. */
    public static final int DEPTH_OF_ANSWERS = 20;

    /** What a definition is worth, where the best hit has {@code 1 + Fusion.MEANING}. */
    private static final double DEFINITION = 1;

    /** How surely a definition answers the question for it. */
    private static final double DEFINED = 0.95;

    private final PassageIndex index;
    private final Wording wording;
    private final Meaning meaning;
    private final Evidence evidence;
    private final int depth;

    /**
     * Makes one over an index.
     *
     * @param depth most hits of a finding, more than zero
     */
    public Retriever(PassageIndex index, Meaning meaning, int depth) {
        this.index = index;
        this.wording = new Wording(index);
        this.meaning = meaning;
        this.evidence = new Evidence(index);
        this.depth = depth;
    }

    /**
     * Searches.
     *
     * @param question as the student wrote it, not blank
     * @throws id.kawanbelajar.failure.UnavailableException if the index cannot be read; it must be built again
     */
    public Finding find(String question, Scope scope) {
        long begin = System.nanoTime();
        SearchText text = wording.of(question);
        Optional<QueryVector> vector = meaning.of(text.plain());
        List<Hit> found = index.search(text, vector.orElse(null), scope, depth);
        Optional<Concept> concept = Concept.of(text.plain());
        List<Hit> hits = answersFirst(concept, found);
        boolean defined = concept.isPresent() && !hits.isEmpty() && isSaid(concept.get(), hits.getFirst());
        double confidence = defined ? DEFINED : evidence.confidence(text, hits);
        boolean withVectors = hits.stream().anyMatch(hit -> hit.cosine() != 0);
        boolean enough = !hits.isEmpty() && Evidence.isEnough(confidence, withVectors);
        return new Finding(hits, confidence, enough, withVectors, Duration.ofNanos(System.nanoTime() - begin));
    }

    /**
     * Whoever asks what something is wants the sentence that says so, not the passage that speaks of it most; and nobody
     * wants the questions and goals of the book.
     */
    private static List<Hit> answersFirst(Optional<Concept> concept, List<Hit> hits) {
        return hits.stream()
                .map(hit -> weighed(concept.isPresent() && isSaid(concept.get(), hit) ? DEFINITION : 0, hit))
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score()))
                .toList();
    }

    private static boolean isSaid(Concept concept, Hit hit) {
        return concept.isSaidIn(hit.passage().text());
    }

    private static Hit weighed(double more, Hit hit) {
        double score = (hit.score() + more) * Section.worth(hit.passage());
        return new Hit(hit.passage(), score, hit.keyword(), hit.cosine());
    }
}
