package id.kawanbelajar.plan.wish.words;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days of the week: {@code tiap rabu}, {@code senin kamis}, {@code senin sampai jumat}, {@code weekend}. */
public final class WeekdayWords {
    private static final List<String> NAMES = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu");
    private static final Set<String> ALSO_WORDS = Set.of("sen", "sel", "rab", "kam", "jum", "sab");
    private static final Set<String> EVERY = Set.of("tiap", "per", "khusus");
    private static final Set<String> JOIN = Set.of("dan", "dengan", "atau", "serta");
    private static final Set<String> PARTS = Set.of("pagi", "siang", "sore", "malam");
    private static final Set<String> NO_SUNDAY = Set.of("depan", "ini", "lalu", "lagi", "kemarin", "ke", "kedepan");
    private static final EnumSet<DayOfWeek> SCHOOL_WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private WeekdayWords() {}

    /** Reads what begins at a place. */
    public static Optional<Item.Found> at(PlanText text, int at) {
        int every = EVERY.contains(text.at(at)) ? 1 : 0;
        int start = at + every;
        int holidays = Phrases.named("hari libur").lengthAt(text, start);
        if (holidays > 0) {
            return Optional.of(new Item.Found(new Item.Holidays(), every + holidays));
        }
        Optional<Item.Found> set = named(text, start, "akhir pekan", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .or(() -> named(text, start, "hari biasa", SCHOOL_WEEK));
        if (set.isPresent()) {
            return set.map(found -> new Item.Found(found.item(), found.length() + every));
        }
        return days(text, start, every);
    }

    /** Returns the day of the week that a word at a place names. */
    static Optional<DayOfWeek> one(PlanText text, int at) {
        for (int day = 0; day < NAMES.size(); day++) {
            boolean named = Phrases.named(NAMES.get(day)).lengthAt(text, at) == 1;
            if (named && (text.at(at).length() > 3 || !ALSO_WORDS.contains(text.at(at)) || isHeading(text, at))) {
                return Optional.of(DayOfWeek.of(day + 1));
            }
        }
        return isSunday(text, at) ? Optional.of(DayOfWeek.SUNDAY) : Optional.empty();
    }

    /** Returns how many words, {@code hari} included, name one day; zero where none is named. */
    static int lengthOfOne(PlanText text, int at) {
        int hari = text.at(at).equals("hari") ? 1 : 0;
        return one(text, at + hari).isPresent() ? hari + 1 : 0;
    }

    /** "Sel 8/12" and "Sel, 8 Des" are a day; "biologi sel" is not. */
    private static boolean isHeading(PlanText text, int at) {
        String after = text.at(at + 1);
        return at == 0
                || text.at(at - 1).equals(PlanText.LINE)
                || after.matches("[0-9].*")
                || (after.equals(PlanText.PAUSE) && text.at(at + 2).matches("[0-9].*"));
    }

    private static boolean isSunday(PlanText text, int at) {
        if (!text.at(at).matches("minggu(?:nya)?") || text.at(at - 1).equals("akhir")) {
            return false;
        }
        boolean counted = NumberWords.of(text.at(at - 1)).isPresent();
        return text.at(at - 1).equals("hari") || (!counted && !NO_SUNDAY.contains(text.at(at + 1)));
    }

    private static Optional<Item.Found> named(PlanText text, int at, String group, Set<DayOfWeek> days) {
        int length = Phrases.named(group).lengthAt(text, at);
        return length == 0 ? Optional.empty() : Optional.of(new Item.Found(new Item.Weekdays(days, true), length));
    }

    private static Optional<Item.Found> days(PlanText text, int start, int every) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        int at = start;
        int end = start;
        boolean range = false;
        while (lengthOfOne(text, at) > 0) {
            DayOfWeek day = one(text, at + lengthOfOne(text, at) - 1).orElseThrow();
            if (range) {
                addUpTo(days, day);
            } else {
                days.add(day);
            }
            at += lengthOfOne(text, at);
            at += PARTS.contains(text.at(at)) ? 1 : 0;
            end = at;
            range = text.at(at).equals("sampai");
            at += range || JOIN.contains(text.at(at)) ? 1 : 0;
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Item.Found(new Item.Weekdays(days, every > 0 || days.size() > 1), end - start + every));
    }

    private static void addUpTo(EnumSet<DayOfWeek> days, DayOfWeek last) {
        DayOfWeek day = days.stream().reduce((a, b) -> b).orElse(last);
        while (day != last) {
            day = day.plus(1);
            days.add(day);
        }
    }
}
