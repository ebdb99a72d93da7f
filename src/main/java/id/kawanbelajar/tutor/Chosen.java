package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.AnswerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The stretches of an extract while it grows from the best one. */
final class Chosen {
    private static final int BETWEEN = 2;

    /** More pieces begin to look like a heap. */
    private static final int PIECES = 3;

    /** What is so much less likely than the best to hold the answer only distracts. */
    private static final double BESIDE = 0.1;

    /** From another passage only what speaks of so much of what the best speaks of: "fungsi" alone is of everything's. */
    private static final double AS_MUCH = 0.7;

    private static final Pattern STEP = Pattern.compile("^\\d{1,2}[.)] ");
    private static final Pattern SUBJECT = Pattern.compile("^(?:[-*•] )?([\\p{L}-]+)");

    private final Asked asked;
    private final Stretch best;
    private final boolean bestIsOfKind;
    private final double enough;
    private final int limit;
    private final List<Stretch> stretches = new ArrayList<>();

    Chosen(Asked asked, Stretch best, int limit) {
        this.asked = asked;
        this.best = best;
        this.bestIsOfKind = asked.isKindOf(best.text());
        this.enough = AS_MUCH * asked.share(asked.saidIn(best.text()));
        this.limit = limit;
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

    /** Adds a stretch if it may well hold the answer too, and fits. */
    void take(Stretch offer) {
        if (isNextStep(offer) || (offer.worth() >= BESIDE * best.worth() && mayAnswer(offer))) {
            add(offer);
        }
    }

    /** A fact may look like none, or stand in a sentence without a word of the question; nothing else may answer so. */
    private boolean mayAnswer(Stretch offer) {
        Set<String> said = asked.saidIn(offer.text());
        if (asked.kind().isFact()) {
            return !said.isEmpty() || asked.isKindOf(offer.text());
        }
        return !said.isEmpty()
                && (asked.isKindOf(offer.text()) || !bestIsOfKind)
                && (isBeside(offer) || asked.share(said) >= enough);
    }

    private boolean isBeside(Stretch offer) {
        return offer.passage().id().equals(best.passage().id());
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
        if (more.size() <= PIECES && lengthOf(more) <= limit) {
            stretches.clear();
            stretches.addAll(more);
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
