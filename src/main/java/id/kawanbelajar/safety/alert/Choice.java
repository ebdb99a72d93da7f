package id.kawanbelajar.safety.alert;

import id.kawanbelajar.safety.Verdict.Distress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may be told of one message.
 *
 * @param adults in the order in which they are told
 * @param spared internal ids of those who must not be
 */
record Choice(List<Adult> adults, Set<String> spared) {
    /** How many adults are told at once. */
    static final int AT_ONCE = 2;

    /**
     * Leaves out whom the message names. Of violence they never hear; else they are told where otherwise one adult alone would
     * be, but never by themselves.
     *
     * @param words of the message
     */
    static Choice of(List<Adult> adults, Distress distress, String words) {
        NamedIn named = new NamedIn(words);
        List<Adult> others =
                adults.stream().filter(adult -> !named.names(adult)).toList();
        boolean withNamed = others.size() == 1 && distress != Distress.KEKERASAN;
        List<Adult> told = withNamed
                ? Stream.concat(others.stream(), adults.stream().filter(named::names))
                        .toList()
                : others;
        Set<String> spared = adults.stream()
                .filter(adult -> !told.contains(adult))
                .map(Adult::person)
                .collect(Collectors.toUnmodifiableSet());
        return new Choice(told, spared);
    }

    /** Returns who is told next so that {@link #AT_ONCE} of those who may know do. */
    List<String> missing(Alert.Adults known) {
        long enough = known.trusted().size();
        return adults.stream()
                .map(Adult::person)
                .filter(person ->
                        !known.told().contains(person) && !known.spared().contains(person))
                .limit(Math.max(0, AT_ONCE - enough))
                .toList();
    }
}
