package id.kawanbelajar.plan.wish.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days of the calendar that need today to be known: {@code lusa}, {@code 6 minggu lagi}, {@code senin depan}, {@code 15 Des}.
 * None is ever before today.
 */
public final class DateWords {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final Set<String> PARTS = Set.of("pagi", "siang", "sore", "malam");
    private static final Set<String> AHEAD = Set.of("lagi", "mendatang", "kedepan");
    private static final Set<String> TIMES = Set.of("kali", "x", "jam", "menit");
    private static final int DAYS_A_WEEK = 7;

    private final LocalDate today;
    private final CalendarWords calendar;

    public DateWords(LocalDate today) {
        this.today = today;
        this.calendar = new CalendarWords(today);
    }

    /** Reads what begins at a place. */
    public Optional<Item.Found> at(PlanText text, int at) {
        return near(text, at)
                .or(() -> ahead(text, at))
                .or(() -> weekday(text, at))
                .or(() -> week(text, at))
                .or(() -> calendar.at(text, at));
    }

    /** Returns the number of the month that a word names; zero where it names none. */
    static int month(String word) {
        PlanText one = new PlanText(List.of(word));
        for (int month = 0; month < MONTHS.size(); month++) {
            if (Phrases.named(MONTHS.get(month)).lengthAt(one, 0) == 1) {
                return month + 1;
            }
        }
        return 0;
    }

    static Optional<Item.Found> found(LocalDate day, boolean vague, int length) {
        return Optional.of(new Item.Found(new Item.On(day, day, vague, false), length));
    }

    static Optional<Item.Found> between(LocalDate first, LocalDate last, int length) {
        return Optional.of(
                new Item.Found(new Item.On(first, last.isBefore(first) ? first : last, true, false), length));
    }

    private Optional<Item.Found> near(PlanText text, int at) {
        String first = text.at(at);
        String second = text.at(at + 1);
        boolean thisDay = second.equals("ini") && (first.equals("hari") || PARTS.contains(first));
        if (thisDay || (first.equals("nanti") && PARTS.contains(second))) {
            boolean tonight = !first.equals("hari");
            return Optional.of(new Item.Found(new Item.On(today, today, false, tonight), 2));
        }
        if (first.equals("besok") && second.equals("lusa")) {
            return found(today.plusDays(2), false, 2);
        }
        int weekday = first.equals("besok") ? WeekdayWords.lengthOfOne(text, at + 1) : 0;
        if (weekday > 0) {
            DayOfWeek named = weekday(text, at + 1, weekday);
            return found(today.with(TemporalAdjusters.next(named)), false, weekday + 1);
        }
        int days = first.equals("besok") ? 1 : first.equals("lusa") ? 2 : 0;
        return days == 0 ? Optional.empty() : found(today.plusDays(days), false, PARTS.contains(second) ? 2 : 1);
    }

    /** Counts from today: with "lagi" to the day, without it only about. */
    private Optional<Item.Found> ahead(PlanText text, int at) {
        if (text.at(at).equals("hmin") && NumberWords.of(text.at(at + 1)).isPresent()) {
            return found(today.plusDays(NumberWords.of(text.at(at + 1)).getAsInt()), false, 2);
        }
        int inside = text.at(at).equals("dalam") ? 1 : 0;
        int start = at + inside;
        String one = text.at(start);
        boolean joined = Set.of("seminggu", "sebulan", "setahun").contains(one);
        OptionalInt number = joined || one.equals("setengah") ? OptionalInt.of(1) : NumberWords.of(one);
        String unit = joined ? one.substring(2) : text.at(start + 1);
        int end = start + (joined ? 1 : 2);
        if (number.isEmpty() || text.at(at - 1).equals("bab")) {
            return Optional.empty();
        }
        int toCome = AHEAD.contains(text.at(end))
                ? 1
                : text.at(end).equals("ke") && text.at(end + 1).equals("depan") ? 2 : 0;
        LocalDate day = one.equals("setengah") && unit.equals("bulan")
                ? today.plusDays(2 * DAYS_A_WEEK)
                : count(number.getAsInt(), unit);
        boolean aNumberOfTimes =
                Set.of("sekali", "seminggu", "lalu", "kemarin", "yang").contains(text.at(end));
        if (day == null || aNumberOfTimes || (toCome == 0 && TIMES.contains(text.at(start - 1)))) {
            return Optional.empty();
        }
        return weekdayOf(text, end + toCome, day, unit)
                .map(found -> new Item.Found(found.item(), found.length() + end + toCome - at))
                .or(() -> found(day, toCome == 0, end + toCome - at));
    }

    private @Nullable LocalDate count(int number, String unit) {
        return switch (unit) {
            case "hari" -> today.plusDays(number);
            case "minggu" -> today.plusDays((long) DAYS_A_WEEK * number);
            case "bulan" -> today.plusMonths(number);
            default -> null;
        };
    }

    /** "2 minggu lagi hari Senin": that day of that week. */
    private Optional<Item.Found> weekdayOf(PlanText text, int at, LocalDate day, String unit) {
        int length = unit.equals("minggu") ? WeekdayWords.lengthOfOne(text, at) : 0;
        return length < 2 ? Optional.empty() : found(notPast(ofWeek(day, weekday(text, at, length))), false, length);
    }

    private Optional<Item.Found> weekday(PlanText text, int at) {
        int length = WeekdayWords.lengthOfOne(text, at);
        if (length == 0) {
            return Optional.empty();
        }
        DayOfWeek day = weekday(text, at, length);
        int next = at + length;
        if (text.at(next).equals("minggu") && text.at(next + 1).equals("depan")) {
            return found(ofWeek(today.plusDays(DAYS_A_WEEK), day), false, length + 2);
        }
        if (text.at(next).equals("minggu") && text.at(next + 1).equals("ini")) {
            return found(notPast(ofWeek(today, day)), false, length + 2);
        }
        OptionalInt weeks = text.at(next).equals("seminggu") ? OptionalInt.of(1) : NumberWords.of(text.at(next));
        int unit = text.at(next).equals("seminggu") ? 1 : text.at(next + 1).equals("minggu") ? 2 : 0;
        if (weeks.isPresent() && unit > 0 && text.at(next + unit).equals("lagi")) {
            LocalDate then = today.plusDays((long) DAYS_A_WEEK * weeks.getAsInt());
            return found(notPast(ofWeek(then, day)), false, length + unit + 1);
        }
        int skip = text.at(next).equals(PlanText.PAUSE) ? 1 : 0;
        Optional<Item.Found> date = calendar.at(text, next + skip);
        if (date.isPresent()) {
            return date.map(found -> new Item.Found(found.item(), found.length() + length + skip));
        }
        return switch (text.at(next)) {
            case "depan" -> found(ofWeek(today.plusDays(DAYS_A_WEEK), day), false, length + 1);
            case "besok" -> found(today.with(TemporalAdjusters.next(day)), false, length + 1);
            case "ini" -> found(today.with(TemporalAdjusters.nextOrSame(day)), false, length + 1);
            default -> Optional.empty();
        };
    }

    private Optional<Item.Found> week(PlanText text, int at) {
        if (!text.at(at).equals("minggu") || NumberWords.of(text.at(at - 1)).isPresent()) {
            return Optional.empty();
        }
        boolean next = text.at(at + 1).equals("depan");
        if (!next && !text.at(at + 1).equals("ini")) {
            return Optional.empty();
        }
        LocalDate within = next ? today.plusDays(DAYS_A_WEEK) : today;
        int length = WeekdayWords.lengthOfOne(text, at + 2);
        if (length > 0) {
            return found(notPast(ofWeek(within, weekday(text, at + 2, length))), false, length + 2);
        }
        return next
                ? between(ofWeek(within, DayOfWeek.MONDAY), ofWeek(within, DayOfWeek.SUNDAY), 2)
                : between(today.plusDays(1), ofWeek(today.plusDays(1), DayOfWeek.SATURDAY), 2);
    }

    private static DayOfWeek weekday(PlanText text, int at, int length) {
        return WeekdayWords.one(text, at + length - 1).orElseThrow();
    }

    private static LocalDate ofWeek(LocalDate within, DayOfWeek day) {
        return within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(day.getValue() - 1L);
    }

    private LocalDate notPast(LocalDate day) {
        return day.isBefore(today) ? day.plusDays(DAYS_A_WEEK) : day;
    }
}
