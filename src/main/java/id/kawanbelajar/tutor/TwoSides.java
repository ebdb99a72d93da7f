package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells two things apart that no sentence tells apart: what the material says of each, side by side. */
final class TwoSides {
    private static final int BETWEEN = 2;

    private final Retriever retriever;
    private final Quoting quoting;

    TwoSides(Retriever retriever, Quoting quoting) {
        this.retriever = retriever;
        this.quoting = quoting;
    }

    /**
     * Returns an answer of both sides.
     *
     * @param finding of the whole question
     * @param limit most characters
     * @return empty where none is asked for, a sentence tells them apart already, or a side is not spoken of
     */
    Optional<Answer> of(Finding finding, Scope scope, int limit) {
        return Sides.of(finding.asked())
                .filter(sides -> !quoting.tellsApart(sides, finding))
                .flatMap(sides -> of(sides, finding, scope, (limit - BETWEEN) / 2));
    }

    private Optional<Answer> of(Sides sides, Finding whole, Scope scope, int limit) {
        List<Stretch> shown = new ArrayList<>();
        Finding all = whole;
        boolean enough = true;
        for (String side : sides.both()) {
            Finding own = retriever.find("apa itu " + side, scope);
            quoting.naming(side, own, limit).ifPresent(shown::add);
            enough &= own.enough();
            all = joined(all, own);
        }
        if (shown.size() < 2 || (!enough && !whole.enough())) {
            return Optional.empty();
        }
        boolean oneStretch = shown.getFirst().touches(shown.getLast());
        List<Stretch> sideBySide = oneStretch ? List.of(shown.getFirst().with(shown.getLast())) : shown;
        return Optional.of(new Answer.Found(
                new Extract(sideBySide.stream().map(Stretch::source).toList()), all));
    }

    /** Joins what was found of both, for whoever shows the sources or explains further. */
    private static Finding joined(Finding one, Finding other) {
        List<Hit> hits = new ArrayList<>(one.hits());
        Set<String> known = one.hits().stream().map(hit -> hit.passage().id()).collect(Collectors.toSet());
        other.hits().stream().filter(hit -> !known.contains(hit.passage().id())).forEach(hits::add);
        return new Finding(
                one.asked(),
                hits,
                Math.max(one.confidence(), other.confidence()),
                !hits.isEmpty(),
                one.withVectors(),
                one.took().plus(other.took()));
    }
}
