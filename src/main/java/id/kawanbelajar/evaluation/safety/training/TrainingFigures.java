package id.kawanbelajar.evaluation.safety.training;

import id.kawanbelajar.evaluation.safety.training.Example.Kind;
import id.kawanbelajar.evaluation.safety.training.TrainSuspicion.Judged;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many of each kind were kept from the model or refused, out of fold.
 *
 * @param byKind only kinds of which there are examples
 */
public record TrainingFigures(Map<Kind, Counts> byKind) {
    public TrainingFigures {
        byKind = Map.copyOf(byKind);
    }

    /**
     * Counts of one kind.
     *
     * @param examples all
     * @param unsure those kept from the model, the refused ones included
     * @param sure those refused
     */
    public record Counts(long examples, long unsure, long sure) {}

    static TrainingFigures of(List<Judged> judged, Thresholds thresholds) {
        Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<Judged> those =
                    judged.stream().filter(one -> one.kind() == kind).toList();
            if (!those.isEmpty()) {
                counts.put(
                        kind,
                        new Counts(
                                those.size(),
                                those.stream()
                                        .filter(one -> one.suspicion() >= thresholds.unsure())
                                        .count(),
                                those.stream()
                                        .filter(one -> one.suspicion() >= thresholds.sure())
                                        .count()));
            }
        }
        return new TrainingFigures(counts);
    }

    /** Returns them by name of the kind: {@code examples, unsure, sure}. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Counts counts = byKind.get(kind);
            if (counts != null) {
                values.put(
                        kind.name().toLowerCase(Locale.ROOT),
                        Map.of("examples", counts.examples(), "unsure", counts.unsure(), "sure", counts.sure()));
            }
        }
        return values;
    }
}
