package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The stretches of an extract while it grows from the best one. */
final class Chosen {
    private static final int BETWEEN = 2;

    /** More pieces begin to look like a heap. */
    private static final int PIECES = 3;

    /** What says so much less than the best only distracts. */
    private static final double BESIDE = 0.6;

    /** The same where the best is of the kind asked for and the other is not. */
    private static final double BESIDE_THE_KIND = 0.8;

    private static final double ELSEWHERE = 0.35;

    /** The share of the question that another passage must add. */
    private static final double NEWS = 0.2;

    /** From this share of the question on, another passage is not needed. */
    private static final double ALL_SAID = 0.6;

    private static final double FACT = 0.4;

    private static final double ABOUT_IT = 0.3;

    private static final Pattern STEP = Pattern.compile("^\\d{1,2}[.)] ");
    private static final Pattern SUBJECT = Pattern.compile("^(?:[-*•] )?([\\p{L}-]+)");

    private final Asked asked;
    private final Stretch best;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<String> said;

    Chosen(Asked asked, Stretch best) {
        this.asked = asked;
        this.best = best;
        this.said = new HashSet<>(asked.saidIn(best));
        stretches.add(best);
    }

    /** Adds what goes on about the same thing right after a definition. */
    void goOn(List<Stretch> offers) {
        String subject = subject(best);
        for (Stretch offer : offers) {
            if (offer.follows(best) && offer.start() >= best.start() && sameSubject(subject, offer)) {
                add(offer);
                return;
            }
        }
    }

    private static boolean sameSubject(String subject, Stretch offer) {
        return !offer.text().contains("\n\n")
                && !subject.isEmpty()
                && subject(offer).equals(subject);
    }

    private static String subject(Stretch stretch) {
        var matcher = SUBJECT.matcher(stretch.text());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Adds a stretch if it says enough to the question that is not said yet, and fits. */
    void take(Stretch offer) {
        if (says(offer)) {
            add(offer);
        }
    }

    private boolean says(Stretch offer) {
        if (mayHoldTheFact(offer)) {
            return true;
        }
        Set<String> words = asked.saidIn(offer);
        if (words.isEmpty()) {
            return isNextStep(offer);
        }
        if (offer.passage().id().equals(best.passage().id())) {
            double least = asked.isKindOf(best) && !asked.isKindOf(offer) ? BESIDE_THE_KIND : BESIDE;
            return (asked.share(words) >= ABOUT_IT && offer.worth() >= least * best.worth()) || isNextStep(offer);
        }
        boolean kindIsNew = asked.isKindOf(offer) && stretches.stream().noneMatch(asked::isKindOf);
        boolean more = kindIsNew
                ? asked.share(words) >= ABOUT_IT
                : asked.share(said) < ALL_SAID && asked.share(without(said, words)) >= NEWS;
        return more && offer.worth() >= ELSEWHERE * best.worth();
    }

    /** A year, number, name or place may stand in any sentence of its kind; leaving out the right one is worse than two. */
    private boolean mayHoldTheFact(Stretch offer) {
        return asked.kind().isFact()
                && asked.isKindOf(offer)
                && offer.worth() >= FACT * best.worth()
                && (offer.passage().id().equals(best.passage().id())
                        || (Section.worth(offer.passage()) == 1 && asked.share(asked.saidIn(offer)) >= ABOUT_IT));
    }

    private static Set<String> without(Set<String> known, Set<String> words) {
        Set<String> left = new HashSet<>(words);
        left.removeAll(known);
        return left;
    }

    /** Steps belong together. */
    private boolean isNextStep(Stretch offer) {
        return asked.kind() == AnswerKind.MANNER
                && STEP.matcher(best.text()).find()
                && STEP.matcher(offer.text()).find()
                && stretches.stream().anyMatch(offer::follows);
    }

    private void add(Stretch offer) {
        List<Stretch> more = new ArrayList<>();
        Stretch whole = offer;
        for (Stretch one : stretches) {
            if (one.touches(whole)) {
                whole = one.with(whole);
            } else {
                more.add(one);
            }
        }
        more.add(whole);
        if (more.size() <= PIECES && lengthOf(more) <= Extract.LIMIT) {
            stretches.clear();
            stretches.addAll(more);
            said.addAll(asked.saidIn(offer));
        }
    }

    private static int lengthOf(List<Stretch> stretches) {
        return stretches.stream().mapToInt(Stretch::length).sum() + BETWEEN * (stretches.size() - 1);
    }

    /** Returns the stretches: those of the best passage first, those of one passage as they stand in the book. */
    List<Stretch> stretches() {
        return stretches.stream()
                .sorted(Comparator.comparing((Stretch s) ->
                                !s.passage().id().equals(best.passage().id()))
                        .thenComparing(s -> s.passage().id())
                        .thenComparingInt(Stretch::start))
                .toList();
    }
}
