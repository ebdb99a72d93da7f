package id.kawanbelajar.retrieval;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.retrieval.duplicate.NearDuplicates;
import id.kawanbelajar.retrieval.ranking.SecondLook;
import id.kawanbelajar.retrieval.wording.SearchText;
import id.kawanbelajar.retrieval.wording.Wording;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the passages that answer a question, and says whether they are evidence enough. Safe for use by many threads. */
public final class Retriever {
    /** Passages that an answer looks at; the evidence was fitted at this depth, and is measured at it. */
    public static final int DEPTH_OF_ANSWERS = 20;

    /** What a teacher chose for the class comes before a shipped passage that says about as much. */
    private static final double OF_SCHOOL = 1.25;

    /** What is written for a year other than the reader's counts so much less a year, up to so many. */
    private static final double A_YEAR_AWAY = 0.02;

    private static final int YEARS = 3;

    /** How surely a definition answers the question for it. */
    private static final double DEFINED = 0.95;

    private final PassageIndex index;
    private final Wording wording;
    private final Meaning meaning;
    private final Evidence evidence;
    private final SecondLook secondLook;
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
        this.secondLook = new SecondLook(index);
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
        double spread = vector.map(QueryVector::model).map(index::spread).orElse(1.0);
        Predicate<Hit> defines = hit -> concept.isPresent() && isSaid(concept.get(), hit);
        List<Hit> hits =
                NearDuplicates.folded(ofUse(secondLook.order(text.plain(), found, spread), scope.own(), defines));
        boolean defined = !hits.isEmpty() && defines.test(hits.getFirst());
        Evidence.Judgement judged = defined
                ? new Evidence.Judgement(DEFINED, true)
                : evidence.judge(
                        text.plain(), hits, vector.map(QueryVector::model).orElse(null));
        boolean withVectors = hits.stream().anyMatch(hit -> hit.cosine() != 0);
        return new Finding(
                text.plain(),
                hits,
                judged.confidence(),
                judged.enough(),
                withVectors,
                Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Nobody wants the questions and goals of the book. */
    private static List<Hit> ofUse(List<Hit> hits, @Nullable Kelas year, Predicate<Hit> defines) {
        return hits.stream()
                .map(hit -> hit.scored(hit.score()
                        * Section.worth(hit.passage(), () -> defines.test(hit))
                        * own(hit)
                        * near(hit, year)))
                .sorted(Comparator.comparingDouble((Hit hit) -> -hit.score()))
                .toList();
    }

    private static double own(Hit hit) {
        return hit.passage().material().id().isOfSchool() ? OF_SCHOOL : 1;
    }

    private static double near(Hit hit, @Nullable Kelas year) {
        int away = year == null
                ? 0
                : Math.abs(year.number() - hit.passage().material().kelas().number());
        return 1 - A_YEAR_AWAY * Math.min(away, YEARS);
    }

    private static boolean isSaid(Concept concept, Hit hit) {
        return concept.isSaidIn(hit.passage().text());
    }
}
