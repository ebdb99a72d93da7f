package id.kawanbelajar.conversation.door;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.SafetyTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.safety.Verdict.Distress;
import id.kawanbelajar.safety.alert.NamedIn;
import id.kawanbelajar.safety.alert.Raised;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fixed words around a crisis. They name the adults who really know; where nobody does, those of the school whom the
 * message does not name, and then nothing promises that somebody is told.
 */
final class CrisisWords {
    private static final Verdict AT_RISK = new Verdict.Crisis(Distress.DIRI);
    private static final List<String> SAFE_OR_NOT = List.of("krisis:aman", "krisis:tidak", "krisis:ditemani");
    private static final Pattern PROMISE = Pattern.compile(" ?[^.]*\\baku kabari\\b[^.]*\\.");
    private static final String FIRST = "kontak_sekolah_1";
    private static final String SECOND = "kontak_sekolah_2";

    private final FixedTexts texts;

    CrisisWords(FixedTexts texts) {
        this.texts = texts;
    }

    /**
     * Returns what is said at once to a message that may not go on; of violence it is not said who knows, since somebody else
     * may read the screen.
     *
     * @param words of the message
     */
    List<Message> first(Verdict verdict, String words, Raised raised) {
        List<String> actions = verdict.equals(AT_RISK) ? SAFE_OR_NOT : List.of();
        List<Message> all = new ArrayList<>();
        all.add(SafetyTexts.name(verdict)
                .map(name -> texts.message(name, places(words, raised), actions))
                .orElseGet(() -> Wording.say(SafetyTexts.sentence(verdict))));
        boolean aloud = verdict instanceof Verdict.Crisis(Distress distress) && distress != Distress.KEKERASAN;
        if (aloud && !raised.names().isEmpty()) {
            all.add(texts.message("krisis-dikabari", places("", raised), List.of()));
        }
        return all;
    }

    /** Returns what is said to what follows. */
    Message then(FollowUp what, Raised raised) {
        return switch (what) {
            case SECRET -> message(secret(raised), raised);
            case JOKING ->
                message(raised.names().isEmpty() ? "krisis-bercanda-tanpa-kabar" : "krisis-bercanda", raised);
            case NOT_SAFE -> notSafe(raised);
            case SAFE -> message("krisis-aman", raised);
            case QUIET -> message("krisis-temani", raised);
        };
    }

    private static String secret(Raised raised) {
        return switch (raised.names().size()) {
            case 0 -> "krisis-rahasia-tanpa-kabar";
            case 1 -> "krisis-rahasia-satu";
            default -> "krisis-rahasia";
        };
    }

    private Message notSafe(Raised raised) {
        String words = texts.words("krisis-tidak-aman", places("", raised));
        String honest = raised.names().isEmpty() ? PROMISE.matcher(words).replaceAll("") : words;
        return Wording.with(List.of(List.of(Wording.button("Aku aman sekarang", Actions.CRISIS, "aman"))), honest);
    }

    private Message message(String name, Raised raised) {
        return texts.message(name, places("", raised), List.of());
    }

    private Map<String, String> places(String words, Raised raised) {
        String other = Wording.sentence("jaga-dewasa-lain");
        List<String> names = raised.names();
        Map<String, String> places = new LinkedHashMap<>();
        if (names.isEmpty()) {
            NamedIn named = new NamedIn(words);
            Map.of(FIRST, texts.text("kontak-sekolah"), SECOND, texts.text("kontak-sekolah-2"))
                    .forEach((place, name) -> places.put(place, named.names(name) ? other : name));
        } else {
            places.put(FIRST, names.getFirst());
            places.put(SECOND, names.size() > 1 ? names.get(1) : other);
            places.put(
                    "yang_dikabari",
                    names.size() > 1 ? Wording.sentence("jaga-dan", names.get(0), names.get(1)) : names.getFirst());
        }
        return places;
    }
}
