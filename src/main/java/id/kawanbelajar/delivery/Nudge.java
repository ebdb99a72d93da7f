package id.kawanbelajar.delivery;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises what only asks for attention or says the same again, so that it is answered together with what waits. */
public final class Nudge {
    private static final Pattern CALL = Pattern.compile(
            "(p+|(ha?i+|hallo+|halo+|hello+|hey+|hei+|oi+|woy+|woi+|kak+|ka+|kakak|min+|bot|bang|bu|pak|tes+t?|ping)"
                    + "( (kak|kakak|min|bot|bang|bu|pak|gan|kok|dong|deh|sih|ya))*|ada orang|lama( amat| banget)?"
                    + "|jawab( dong| woy| kak)?|kok (ga|gak|nggak|gk|tidak) (di ?jawab|di ?bales|di ?balas)( ?sih)?"
                    + "|masih (ada|hidup|on)|kak?k+)");

    private Nudge() {}

    /** Returns whether the words say nothing but "are you there". */
    public static boolean isCall(String words) {
        String plain = plain(words);
        return plain.isEmpty() || CALL.matcher(plain).matches();
    }

    /**
     * Returns whether an arrival adds nothing to what already waits in its chat.
     *
     * @param waiting not yet answered there, oldest first
     */
    public static boolean addsNothing(Arrival arrival, List<Arrival> waiting) {
        return switch (arrival.kind()) {
            case WORDS -> waiting.stream().anyMatch(w -> isCallAfter(arrival, w) || repeats(arrival, w));
            case PRESS, UNREADABLE -> waiting.stream().anyMatch(w -> repeats(arrival, w));
            case SENT ->
                waiting.stream()
                        .anyMatch(w ->
                                w.kind() == Arrival.Kind.SENT && w.content().equals(arrival.content()));
            case EDIT, UNSTORED, NOTHING -> false;
        };
    }

    private static boolean isCallAfter(Arrival arrival, Arrival earlier) {
        return earlier.kind() == Arrival.Kind.WORDS && isCall(arrival.content());
    }

    private static boolean repeats(Arrival arrival, Arrival earlier) {
        return earlier.kind() == arrival.kind() && plain(earlier.content()).equals(plain(arrival.content()));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[?!.,…~\\s]+", " ").strip();
    }
}
