package id.kawanbelajar.evaluation.grounding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many true and false sentences the check tells apart.
 *
 * @param sentences how many were taken from the texts
 * @param flagged of the faithful ones, by kind of rewording
 * @param caught of the planted errors, by kind
 */
public record GroundingFigures(int sentences, Map<String, Share> flagged, Map<String, Share> caught) {
    private static final Map<String, List<Errors>> GROUPS = groups();

    public GroundingFigures {
        flagged = Map.copyOf(flagged);
        caught = Map.copyOf(caught);
    }

    /**
     * Some of many.
     *
     * @param of how many there were
     * @param hit how many of them were flagged
     */
    public record Share(int of, int hit) {
        static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(of + other.of, hit + other.hit);
        }

        /** Returns the share, 0 to 1; NaN of none. */
        public double value() {
            return of == 0 ? Double.NaN : (double) hit / of;
        }

        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("of", of);
            values.put("share", value());
            return values;
        }
    }

    private static Map<String, List<Errors>> groups() {
        Map<String, List<Errors>> groups = new LinkedHashMap<>();
        groups.put("numbers", List.of(Errors.DIGIT, Errors.NUMBER_WORD, Errors.UNIT));
        groups.put("names", List.of(Errors.NAME_OF_PASSAGE, Errors.NAME_OF_CORPUS));
        groups.put("negations", List.of(Errors.NEGATION_PUT_IN, Errors.NEGATION_TAKEN_OUT));
        groups.put("opposites", List.of(Errors.OPPOSITE));
        return groups;
    }

    static GroundingFigures of(int sentences, List<GroundingCase> cases) {
        return new GroundingFigures(sentences, byKind(cases, c -> !c.planted()), byKind(cases, GroundingCase::planted));
    }

    private static Map<String, Share> byKind(List<GroundingCase> cases, Predicate<GroundingCase> which) {
        Map<String, Share> shares = new TreeMap<>();
        cases.stream()
                .filter(which)
                .forEach(c -> shares.merge(c.kind(), new Share(1, c.flagged() ? 1 : 0), Share::plus));
        return shares;
    }

    /** Returns the faithful sentences that were flagged. */
    public Share faithful() {
        return flagged.values().stream().reduce(Share.NONE, Share::plus);
    }

    /**
     * Returns the planted errors of a group that were caught.
     *
     * @param group {@code numbers}, {@code names}, {@code negations} or {@code opposites}
     */
    public Share caughtOf(String group) {
        return GROUPS.getOrDefault(group, List.of()).stream()
                .map(error -> caught.getOrDefault(error.kind(), Share.NONE))
                .reduce(Share.NONE, Share::plus);
    }

    /** Returns them with the keys of the command's promise. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sentences", sentences);
        values.put("faithful", faithful().of());
        values.put("flagged", faithful().value());
        GROUPS.keySet()
                .forEach(group -> values.put("caught_" + group, caughtOf(group).value()));
        values.put("flagged_by", shares(Arrays.stream(Rewordings.values()), flagged));
        values.put("caught_by", shares(Arrays.stream(Errors.values()), caught));
        return values;
    }

    private static Map<String, Object> shares(Stream<? extends Change> kinds, Map<String, Share> shares) {
        Map<String, Object> values = new LinkedHashMap<>();
        kinds.map(Change::kind)
                .forEach(kind ->
                        values.put(kind, shares.getOrDefault(kind, Share.NONE).values()));
        return values;
    }
}
