package id.kawanbelajar.conversation.reminding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the hour that somebody names, e.g. {@code jam setengah 7 malam} or {@code jam 18.30}. */
final class SpokenHour {
    private static final List<String> NUMBERS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");
    private static final Pattern HOUR = Pattern.compile(
            "\\b(?:jam|pukul) ?(setengah )?(\\d{1,2}|" + String.join("|", NUMBERS) + ")(?:[.:]([0-5]\\d))?\\b");
    private static final Pattern PART = Pattern.compile("\\b(pagi|subuh|siang|sore|petang|malam)\\b");

    /** Until here a bare number means the afternoon or evening: nobody asks to be reminded before school at three. */
    private static final int LATEST_AFTER_NOON = 9;

    private static final int NOON = 12;

    private SpokenHour() {}

    /**
     * Returns the first hour in a text.
     *
     * @param plain as {@link id.kawanbelajar.language.PlainWords} writes it
     */
    static Optional<LocalTime> in(String plain) {
        Matcher named = HOUR.matcher(plain);
        if (!named.find()) {
            return Optional.empty();
        }
        String number = named.group(2);
        int spoken = NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
        Matcher part = PART.matcher(plain);
        boolean exact = number.startsWith("0") || spoken > NOON;
        int hour = exact ? spoken : hour(spoken, part.find() ? part.group() : "");
        int minutes = named.group(3) == null ? 0 : Integer.parseInt(named.group(3));
        int ofDay = hour * 60 + (named.group(1) == null ? minutes : -30);
        return ofDay < 0 || hour > 23 ? Optional.empty() : Optional.of(LocalTime.of(ofDay / 60, ofDay % 60));
    }

    private static int hour(int spoken, String part) {
        boolean afterNoon = switch (part) {
            case "pagi", "subuh" -> false;
            case "siang" -> spoken < 6 || spoken == NOON;
            case "sore", "petang" -> true;
            case "malam" -> spoken > 3 && spoken < NOON;
            default -> spoken <= LATEST_AFTER_NOON || spoken == NOON;
        };
        return spoken % NOON + (afterNoon ? NOON : 0);
    }
}
