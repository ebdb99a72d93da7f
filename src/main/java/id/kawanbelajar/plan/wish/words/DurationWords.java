package id.kawanbelajar.plan.wish.words;

import java.util.Optional;
import java.util.Set;

/** Lengths of time: {@code 2 jam}, {@code 1,5 jam}, {@code setengah jam}, {@code sejam}, {@code sehari 45 menit}. */
public final class DurationWords {
    private static final int LEAST = 5;
    private static final int MOST = 600;
    private static final int HOUR = 60;
    private static final Phrases DAILY = Phrases.named("tiap hari");
    private static final Set<String> LOOSE = Set.of("an", "lebih", "kurang", "saja", "aja", "lebihan", "per", "untuk");

    private DurationWords() {}

    /** Reads what begins at a place; a length that nobody can learn in a day is none. */
    public static Optional<Item.Found> at(PlanText text, int at) {
        int before = DAILY.lengthAt(text, at);
        Length length = length(text, at + before);
        if (length.words() == 0) {
            return before > 0 ? Optional.of(new Item.Found(new Item.Daily(), before)) : Optional.empty();
        }
        int end = at + before + length.words();
        boolean ago = text.at(end).equals("lagi");
        if (ago || length.minutes() < LEAST || length.minutes() > MOST) {
            return Optional.empty();
        }
        int loose = LOOSE.contains(text.at(end)) ? 1 : 0;
        int after = DAILY.lengthAt(text, end + loose);
        boolean daily = before + after > 0;
        return Optional.of(new Item.Found(
                new Item.Minutes(length.minutes(), daily), end + loose + after - at - (after == 0 ? loose : 0)));
    }

    private record Length(int minutes, int words) {}

    private static final Length NONE = new Length(0, 0);

    private static Length length(PlanText text, int at) {
        if (text.at(at).equals("sejam")) {
            boolean half = text.at(at + 1).equals("setengah");
            return half ? new Length(HOUR + HOUR / 2, 2) : new Length(HOUR, 1);
        }
        if (text.at(at + 1).equals("x") && NumberWords.of(text.at(at)).isPresent()) {
            Length each = length(text, at + 2);
            return each.words() == 0
                    ? NONE
                    : new Length(each.minutes() * NumberWords.of(text.at(at)).getAsInt(), each.words() + 2);
        }
        boolean half = text.at(at + 1).equals("setengah") && text.at(at + 2).equals("jam");
        double number = number(text.at(at)) + (half ? 0.5 : 0);
        int unit = at + (half ? 2 : 1);
        if (Double.isNaN(number)) {
            return NONE;
        }
        return switch (text.at(unit)) {
            case "menit" -> new Length((int) number, unit - at + 1);
            case "jam" -> hours(text, at, unit, (int) Math.round(number * HOUR));
            default -> NONE;
        };
    }

    private static Length hours(PlanText text, int at, int unit, int minutes) {
        if (text.at(unit + 1).equals("setengah")
                && !NumberWords.of(text.at(unit + 2)).isPresent()) {
            return new Length(minutes + HOUR / 2, unit - at + 2);
        }
        double more = number(text.at(unit + 1));
        return !Double.isNaN(more) && text.at(unit + 2).equals("menit")
                ? new Length(minutes + (int) more, unit - at + 3)
                : new Length(minutes, unit - at + 1);
    }

    /** Of a span like 30-45 the smaller counts: a plan that is too short is kept, one that is too long is not. */
    private static double number(String word) {
        if (word.matches("[0-9]{1,3}[.,][0-9]{1,2}")) {
            return Double.parseDouble(word.replace(',', '.'));
        }
        if (word.matches("[0-9]{1,3}-[0-9]{1,3}")) {
            return Double.parseDouble(word.substring(0, word.indexOf('-')));
        }
        return switch (word) {
            case "setengah", "1/2" -> 0.5;
            case "seperempat", "1/4" -> 0.25;
            case "3/4" -> 0.75;
            default -> NumberWords.of(word).isPresent() ? NumberWords.of(word).getAsInt() : Double.NaN;
        };
    }
}
