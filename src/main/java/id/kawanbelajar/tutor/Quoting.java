package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.Concept;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the sentences that say most to a question and fit on a phone. */
final class Quoting {
    private static final int PASSAGES = 3;
    private static final int BETWEEN = 2;

    /** More begin to look like a heap. */
    private static final int QUOTES = 3;

    private static final double KIND = 0.5;

    private static final double DEFINES = 1;

    /** A question in the book is no answer, but may lead into one. */
    private static final double ASKS = 0.2;

    /** What says so much less than the best only distracts. */
    private static final double WORTH_SHOWING = 0.4;

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
        Wanted wanted =
                new Wanted(AnswerKind.of(question), Concept.of(question), new LinkedHashSet<>(terms.stems(question)));
        List<Stretch> offers = new ArrayList<>();
        double trust = 1;
        double best = hits.getFirst().score();
        for (Hit hit : hits.subList(0, Math.min(PASSAGES, hits.size()))) {
            List<Stretch> sentences = Quotable.of(hit.passage(), Extract.LIMIT);
            for (int i = 0; i < sentences.size(); i++) {
                offers.add(weighed(sentences, i, wanted, trust));
            }
            trust = NEXT_PASSAGE * (best > 0 ? Math.pow(hit.score() / best, 2) : 1);
        }
        return new Extract(chosen(offers).stream().map(Stretch::source).toList());
    }

    /** What a sentence should hold. */
    private record Wanted(AnswerKind kind, Optional<Concept> concept, Set<String> asked) {}

    private Stretch weighed(List<Stretch> sentences, int i, Wanted wanted, double trust) {
        Stretch stretch = sentences.get(i);
        String text = stretch.passage().text().substring(stretch.start(), stretch.end());
        double near = i > 0 ? 0.2 * overlap(sentences.get(i - 1), wanted.asked()) : 0.1;
        double worth = overlap(stretch, wanted.asked()) + near + 0.05;
        worth += wanted.kind().mayBeIn(text) ? KIND : 0;
        worth += wanted.concept().filter(c -> c.isSaidIn(text)).isPresent() ? DEFINES : 0;
        worth *= text.endsWith("?") ? ASKS : 1;
        return new Stretch(stretch.passage(), stretch.start(), stretch.end(), trust * worth);
    }

    /** Returns the share of what was asked that a stretch speaks of, rare words counting more. */
    private double overlap(Stretch stretch, Set<String> asked) {
        Set<String> said = Set.copyOf(terms.stems(stretch.passage().text().substring(stretch.start(), stretch.end())));
        double all = 0;
        double found = 0;
        for (String stem : asked) {
            double weight = terms.rarity(stem);
            all += weight;
            found += said.contains(stem) ? weight : 0;
        }
        return all > 0 ? found / all : 0;
    }

    /** Takes the best that still fit, and puts neighbours together again. */
    private static List<Stretch> chosen(List<Stretch> offers) {
        List<Stretch> sorted = offers.stream()
                .sorted(Comparator.comparingDouble((Stretch s) -> -s.worth()))
                .toList();
        double least = WORTH_SHOWING * sorted.getFirst().worth();
        List<Stretch> chosen = new ArrayList<>();
        for (Stretch offer : sorted) {
            boolean worthy = offer.worth() >= least && chosen.size() < QUOTES;
            List<Stretch> more = joined(chosen, offer);
            if ((worthy || goesOn(chosen, offer)) && lengthOf(more) <= Extract.LIMIT) {
                chosen = more;
            }
        }
        return bestFirst(chosen);
    }

    /** What follows a chosen sentence is easier to read than what stands elsewhere. */
    private static boolean goesOn(List<Stretch> chosen, Stretch offer) {
        return chosen.stream().anyMatch(one -> one.touches(offer) && one.start() < offer.start());
    }

    /** Returns the best first, then the rest passage by passage as they stand in the book. */
    private static List<Stretch> bestFirst(List<Stretch> chosen) {
        Stretch best = Collections.max(chosen, Comparator.comparingDouble(Stretch::worth));
        return chosen.stream()
                .sorted(Comparator.comparing((Stretch s) -> !s.equals(best))
                        .thenComparing(
                                s -> !s.passage().id().equals(best.passage().id()))
                        .thenComparing(s -> s.passage().id())
                        .thenComparingInt(Stretch::start))
                .toList();
    }

    private static List<Stretch> joined(List<Stretch> chosen, Stretch offer) {
        List<Stretch> more = new ArrayList<>();
        Stretch whole = offer;
        for (Stretch one : chosen) {
            if (one.touches(whole)) {
                whole = one.with(whole);
            } else {
                more.add(one);
            }
        }
        more.add(whole);
        return more;
    }

    private static int lengthOf(List<Stretch> stretches) {
        return stretches.stream().mapToInt(Stretch::length).sum() + BETWEEN * (stretches.size() - 1);
    }
}
