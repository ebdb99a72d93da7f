package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the sentences that say most to a question and fit on a phone: one good one rather than a page full. */
final class Quoting {
    private static final int PASSAGES = 3;

    /** How much a sentence of the next passage is worth beside one of the best. */
    private static final double NEXT_PASSAGE = 0.5;

    private final Terms terms;

    Quoting(Terms terms) {
        this.terms = terms;
    }

    /**
     * Returns an extract.
     *
     * @param question in standard spelling
     * @param hits best first, not empty
     */
    Extract of(String question, List<Hit> hits) {
        Asked asked = new Asked(terms, question);
        List<Stretch> offers = offers(asked, hits.subList(0, Math.min(PASSAGES, hits.size())));
        List<Stretch> sorted = offers.stream()
                .sorted(Comparator.comparingDouble((Stretch s) -> -s.worth()))
                .toList();
        Optional<List<Stretch>> sides = Sides.of(question).flatMap(two -> two.definedIn(hits, sorted.getFirst()));
        if (sides.isPresent()) {
            return new Extract(sides.get().stream().map(Stretch::source).toList());
        }
        Chosen chosen = new Chosen(asked, sorted.getFirst());
        if (asked.isDefinedBy(sorted.getFirst())) {
            chosen.goOn(offers);
        } else {
            sorted.forEach(chosen::take);
        }
        return new Extract(chosen.stretches().stream().map(Stretch::source).toList());
    }

    private static List<Stretch> offers(Asked asked, List<Hit> hits) {
        List<Stretch> offers = new ArrayList<>();
        double trust = 1;
        double best = hits.getFirst().score();
        for (Hit hit : hits) {
            List<Stretch> sentences = Quotable.of(hit.passage(), Extract.LIMIT);
            for (int i = 0; i < sentences.size(); i++) {
                Stretch stretch = sentences.get(i);
                offers.add(stretch.worth(trust * asked.worth(stretch, sentences.get(Math.max(0, i - 1)))));
            }
            trust = NEXT_PASSAGE * (best > 0 ? Math.pow(hit.score() / best, 2) : 1);
        }
        return offers;
    }
}
