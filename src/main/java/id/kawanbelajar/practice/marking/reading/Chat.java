package id.kawanbelajar.practice.marking.reading;

import id.kawanbelajar.language.DataLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message as a student typed it, and its words.
 *
 * @param raw without signs that nobody sees; small raised digits and typographic signs stay
 */
public record Chat(String raw) {
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}°π√%]+");
    private static final Pattern DOUBLED = Pattern.compile("\\b(\\p{L}{3,})2(?=\\b|an\\b)");

    /** "eh", "ralat": what was said before no longer counts. */
    private static final Pattern CORRECTION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:eh+(?:\\s+(?:salah|maaf|bukan))?|ralat|maksudnya|maksudku|maksud\\s+(?:ku|aku|saya)"
                    + "|(?:ganti|ubah)\\s+(?:jadi|ke)|(?:te)?tapi|tpi|tp|melainkan)(?![\\p{L}\\p{N}])[\\s,:]*");

    private static final Set<String> FILLERS = Set.copyOf(DataLines.of("/soal/obrolan.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList());
    private static final Pattern REQUEST = Pattern.compile(
            String.join("|", DataLines.of("/soal/minta-kunci.txt")),
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEGATIONS = Set.of(
            "bukan", "tidak", "tdk", "ga", "gak", "ngga", "nggak", "enggak", "bkn", "kecuali", "selain", "jangan");

    /** Reads a message. */
    public static Chat of(String message) {
        return new Chat(
                UNSEEN.matcher(message).replaceAll("").replace('\u00a0', ' ').strip());
    }

    /** Returns whether it asks for the answer, or tells whoever marks what to do. */
    public boolean wantsTheKey() {
        return REQUEST.matcher(raw.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .find();
    }

    /** Returns what was said after the last correction; itself where there is none or nothing follows. */
    public Chat corrected() {
        String[] parts = CORRECTION.split(raw, 0);
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        return last.isBlank() || parts.length == 1 ? this : new Chat(last.strip());
    }

    /** Returns a text in lower case, only its words and numbers, parted by one blank. */
    public static String plain(String text) {
        String lower = DOUBLED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("$1 $1");
        return OTHER_SIGNS.matcher(lower).replaceAll(" ").strip();
    }

    /** Returns all its words. */
    public List<String> words() {
        String plain = plain(raw);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    /** Returns its words without those that only carry the talk; all of them where no other is left. */
    public List<String> content() {
        List<String> words = new ArrayList<>(words());
        words.removeIf(FILLERS::contains);
        return words.isEmpty() ? words() : List.copyOf(words);
    }

    /** Returns whether a word only carries the talk. */
    public static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /** Returns whether it is a phrase in plain form, with nothing around it but talk. */
    public boolean isOnly(String plainPhrase) {
        String plain = " " + plain(raw) + " ";
        int at = plain.indexOf(" " + plainPhrase + " ");
        return !plainPhrase.isEmpty()
                && at >= 0
                && Stream.of((plain.substring(0, at) + plain.substring(at + plainPhrase.length() + 1))
                                .strip()
                                .split("\\s+", -1))
                        .allMatch(word -> word.isEmpty() || isFiller(word));
    }

    /** Returns whether it says what something is not. */
    public boolean negates() {
        return words().stream().anyMatch(NEGATIONS::contains);
    }

    /** Returns whether it holds one of the texts, apart from case and signs. */
    public boolean holdsOneOf(Collection<String> texts) {
        String plain = plain(raw);
        return texts.stream().anyMatch(text -> holds(plain, plain(text)));
    }

    /** Returns whether words stand together somewhere in other words. */
    public static boolean holds(String plainText, String plainPhrase) {
        return !plainPhrase.isEmpty() && (" " + plainText + " ").contains(" " + plainPhrase + " ");
    }
}
