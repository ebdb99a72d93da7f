package id.kawanbelajar.retrieval.duplicate;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one hit of those that say the same, so that the next places go to something new. */
public final class NearDuplicates {
    private NearDuplicates() {}

    /**
     * Returns the hits with near duplicates folded into one, which stands where the best of them stood and carries the
     * others in {@link Hit#alsoIn}. What the school loaded stands for what is shipped, else the best ranked for the rest.
     * Folding what was folded changes nothing. Time grows with the square of the hits: about a millisecond for a hundred.
     *
     * @param hits best first
     */
    public static List<Hit> folded(List<Hit> hits) {
        List<Group> groups = new ArrayList<>();
        for (Ranked hit : schoolFirst(hits)) {
            groups.stream()
                    .filter(group -> group.text.isNear(hit.text()))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(hit), () -> groups.add(new Group(hit)));
        }
        return groups.stream()
                .sorted(Comparator.comparingInt(group -> group.best.rank()))
                .map(Group::hit)
                .toList();
    }

    private static List<Ranked> schoolFirst(List<Hit> hits) {
        List<Ranked> ranked = new ArrayList<>();
        for (Hit hit : hits) {
            ranked.add(
                    new Ranked(ranked.size(), hit, Fingerprint.of(hit.passage().text())));
        }
        ranked.sort(Comparator.comparing(one -> !one.isOfSchool())); // stable: by rank among their kind
        return ranked;
    }

    private record Ranked(int rank, Hit hit, Fingerprint text) {
        boolean isOfSchool() {
            return hit.passage().material().id().isOfSchool();
        }
    }

    /** Hits near the first that came. */
    private static final class Group {
        private final Fingerprint text;
        private final Hit shown;
        private final List<Ranked> others = new ArrayList<>();
        private Ranked best;

        Group(Ranked first) {
            text = first.text();
            shown = first.hit();
            best = first;
        }

        void add(Ranked other) {
            others.add(other);
            best = other.rank() < best.rank() ? other : best;
        }

        /** What is shown, scored as the best was: it may have no vector yet, being new. */
        Hit hit() {
            if (others.isEmpty()) {
                return shown;
            }
            List<Passage> alsoIn = new ArrayList<>(shown.alsoIn());
            double keyword = shown.keyword();
            double cosine = shown.cosine();
            others.sort(Comparator.comparingInt(Ranked::rank));
            for (Ranked other : others) {
                alsoIn.add(other.hit().passage());
                alsoIn.addAll(other.hit().alsoIn());
                keyword = Math.max(keyword, other.hit().keyword());
                cosine = Math.max(cosine, other.hit().cosine());
            }
            return new Hit(shown.passage(), best.hit().score(), keyword, cosine, shown.crowd(), alsoIn);
        }
    }
}
