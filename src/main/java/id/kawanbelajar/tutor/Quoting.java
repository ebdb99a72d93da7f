package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the sentences that say most to a question and fit on a phone: one good one rather than a page full. */
public final class Quoting {
    private static final int PASSAGES = 3;

    private final Terms terms;

    /** Makes one that reads as an index does. */
    public Quoting(Terms terms) {
        this.terms = terms;
    }

    /**
     * Returns an extract.
     *
     * @param finding with at least one hit
     * @param limit most characters
     */
    Extract of(Finding finding, int limit) {
        Asked asked = new Asked(terms, finding.asked());
        List<Stretch> sorted = sorted(asked, finding, limit);
        Stretch best = together(finding, sorted).orElse(sorted.getFirst());
        Chosen chosen = new Chosen(asked, best, limit);
        if (asked.isDefinedIn(best.text())) {
            chosen.goOn(sorted);
        } else {
            sorted.forEach(chosen::take);
        }
        List<Stretch> stretches = chosen.stretches();
        return new Extract(
                stretches.stream().map(Stretch::source).toList(),
                new SureFact(asked).in(stretches).orElse(null));
    }

    /**
     * What may be quoted.
     *
     * @param text letter for letter
     * @param signs of its answering the question
     */
    public record Offer(String text, Signs signs) {}

    /** Returns all that may be quoted of the passages that an extract is made of; for learning what the signs are worth. */
    public List<Offer> offers(Finding finding) {
        List<Offer> offers = new ArrayList<>();
        each(
                new Asked(terms, finding.asked()),
                finding,
                Extract.LIMIT,
                (worth, stretch, index) -> offers.add(new Offer(stretch.text(), worth.signs(stretch, index))));
        return offers;
    }

    /** Returns whether a sentence that may be quoted tells two things apart. */
    boolean tellsApart(Sides sides, Finding finding) {
        return sorted(new Asked(terms, finding.asked()), finding, Extract.LIMIT).stream()
                .anyMatch(sides::areToldApartIn);
    }

    /** Returns what says most of a thing, by its name. */
    Optional<Stretch> naming(String thing, Finding finding, int limit) {
        return sorted(new Asked(terms, finding.asked()), finding, limit).stream()
                .filter(stretch -> stretch.names(thing))
                .findFirst();
    }

    private static Optional<Stretch> together(Finding finding, List<Stretch> sorted) {
        return Sides.of(finding.asked())
                .flatMap(sides -> sorted.stream().filter(sides::areToldApartIn).findFirst());
    }

    /** Returns the stretches of the first passages, the likeliest answer first. */
    private static List<Stretch> sorted(Asked asked, Finding finding, int limit) {
        List<Stretch> offers = new ArrayList<>();
        each(asked, finding, limit, (worth, stretch, index) -> offers.add(stretch.worth(worth.of(stretch, index))));
        offers.sort(Comparator.comparingDouble((Stretch stretch) -> -stretch.worth()));
        return offers;
    }

    private interface Weighing {
        void weigh(Worth passage, Stretch stretch, int index);
    }

    private static void each(Asked asked, Finding finding, int limit, Weighing weighing) {
        List<Hit> hits = finding.hits().stream().limit(PASSAGES).toList();
        for (Hit hit : hits) {
            Worth worth = new Worth(asked, hit, hits.getFirst().score());
            List<Stretch> stretches = Quotable.of(hit.passage(), limit);
            for (int i = 0; i < stretches.size(); i++) {
                weighing.weigh(worth, stretches.get(i), i);
            }
        }
    }
}
