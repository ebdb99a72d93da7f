package id.kawanbelajar.plan.wish.words;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates by number and month: {@code 15 Des}, {@code 15/12}, {@code tgl 15}, {@code akhir bulan}; the next one there is. */
final class CalendarWords {
    private static final int YEARS = 9;
    private static final int MONTHS = 4;
    private static final int CENTURY = 100;
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?");
    private static final Pattern DASHED = Pattern.compile("([0-9]{1,2})[-.]([0-9]{1,2})[-.]([0-9]{4}|[0-9]{2})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern SHORT = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");

    private final LocalDate today;

    CalendarWords(LocalDate today) {
        this.today = today;
    }

    Optional<Item.Found> at(PlanText text, int at) {
        int said = text.at(at).equals("tanggal") ? 1 : 0;
        int start = at + said;
        return written(text.at(start), said > 0)
                .flatMap(day -> DateWords.found(day, false, 1))
                .or(() -> span(text, start))
                .or(() -> numbered(text, start, said > 0))
                .map(found -> new Item.Found(found.item(), found.length() + said))
                .or(() -> said > 0 ? Optional.empty() : partOfMonth(text, at));
    }

    private Optional<LocalDate> written(String word, boolean said) {
        Matcher slashed = SLASHED.matcher(word);
        Matcher dashed = DASHED.matcher(word);
        Matcher iso = ISO.matcher(word);
        Matcher shorter = SHORT.matcher(word);
        if (slashed.matches()) {
            return next(number(slashed.group(1)), number(slashed.group(2)), slashed.group(3));
        }
        if (dashed.matches()) {
            return next(number(dashed.group(1)), number(dashed.group(2)), dashed.group(3));
        }
        if (iso.matches()) {
            return next(number(iso.group(3)), number(iso.group(2)), iso.group(1));
        }
        boolean dayAndMonth = said && shorter.matches() && number(shorter.group(1)) > number(shorter.group(2));
        return dayAndMonth ? next(number(shorter.group(1)), number(shorter.group(2)), null) : Optional.empty();
    }

    /** A week of exams, as in "7-11 Desember" or "tgl 7 sampai 11": its first day, and only about. */
    private Optional<Item.Found> span(PlanText text, int at) {
        Matcher dashed = SHORT.matcher(text.at(at));
        boolean dashes = dashed.matches();
        int first =
                dashes ? number(dashed.group(1)) : NumberWords.of(text.at(at)).orElse(0);
        int month = DateWords.month(text.at(at + 1));
        int to = at + (month > 0 ? 2 : 1);
        int length = to - at;
        if (!dashes) {
            int last = text.at(to + 1).equals("tanggal") ? to + 2 : to + 1;
            if (!text.at(to).equals("sampai")
                    || NumberWords.of(text.at(last)).isEmpty()
                    || text.at(last + 1).equals("jam")) {
                return Optional.empty();
            }
            month = month > 0 ? month : DateWords.month(text.at(last + 1));
            length = last - at + (DateWords.month(text.at(last + 1)) > 0 ? 2 : 1);
        }
        boolean said = text.at(at - 1).equals("tanggal");
        if ((month == 0 && !said) || first < 1) {
            return Optional.empty();
        }
        int words = length;
        return (month > 0 ? next(first, month, null) : nextDay(first, YearMonth.from(today)))
                .flatMap(day -> DateWords.between(day, lastOf(text, at, day), words));
    }

    private static LocalDate lastOf(PlanText text, int at, LocalDate first) {
        Matcher dashed = SHORT.matcher(text.at(at));
        int to = at + (DateWords.month(text.at(at + 1)) > 0 ? 2 : 1);
        int day = dashed.matches()
                ? number(dashed.group(2))
                : NumberWords.of(text.at(text.at(to + 1).equals("tanggal") ? to + 2 : to + 1))
                        .orElse(0);
        YearMonth month = YearMonth.from(first).plusMonths(day < first.getDayOfMonth() ? 1 : 0);
        return month.isValidDay(day) ? month.atDay(day) : first;
    }

    private Optional<Item.Found> numbered(PlanText text, int at, boolean said) {
        OptionalInt number =
                text.at(at).matches("[0-9]{1,2}|[a-z]+") ? NumberWords.of(text.at(at)) : OptionalInt.empty();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int day = number.getAsInt();
        int bulan = text.at(at + 1).equals("bulan") ? 1 : 0;
        int month = DateWords.month(text.at(at + 1 + bulan));
        if (month > 0) {
            boolean year = text.at(at + 2 + bulan).matches("20[0-9]{2}");
            return next(day, month, year ? text.at(at + 2 + bulan) : null)
                    .flatMap(date -> DateWords.found(date, false, 2 + bulan + (year ? 1 : 0)));
        }
        if (!said) {
            return Optional.empty();
        }
        String then = bulan > 0 ? text.at(at + 2) : "";
        if (bulan > 0 && NumberWords.of(then).isPresent()) {
            return next(day, NumberWords.of(then).getAsInt(), null).flatMap(date -> DateWords.found(date, false, 3));
        }
        YearMonth from = YearMonth.from(today).plusMonths(then.equals("depan") ? 1 : 0);
        int words = then.equals("depan") || then.equals("ini") ? 3 : 1;
        return nextDay(day, from).flatMap(date -> DateWords.found(date, false, words));
    }

    private Optional<Item.Found> partOfMonth(PlanText text, int at) {
        String part = Set.of("akhir", "awal", "tengah", "pertengahan").contains(text.at(at)) ? text.at(at) : "";
        int start = at + (part.isEmpty() ? 0 : 1);
        int bulan = text.at(start).equals("bulan") ? 1 : 0;
        String named = text.at(start + bulan);
        int number = named.length() > 3 || named.equals("mei") || bulan > 0 ? DateWords.month(named) : 0;
        boolean next = bulan > 0 && named.equals("depan");
        boolean counted = NumberWords.of(text.at(at - 1)).isPresent();
        if (counted || (number == 0 && !next && (part.isEmpty() || bulan == 0))) {
            return Optional.empty();
        }
        YearMonth month =
                number > 0 ? monthAhead(number) : YearMonth.from(today).plusMonths(next || part.equals("awal") ? 1 : 0);
        LocalDate day = switch (part) {
            case "akhir" -> month.atEndOfMonth();
            case "tengah", "pertengahan" -> month.atDay(15);
            default -> month.atDay(1);
        };
        int length = start - at + bulan + (number > 0 || next || named.equals("ini") ? 1 : 0);
        LocalDate first = day.isBefore(today) ? today : day;
        return DateWords.between(first, part.isEmpty() ? month.atEndOfMonth() : first, length);
    }

    private YearMonth monthAhead(int number) {
        YearMonth month = Year.from(today).atMonth(number);
        return month.isBefore(YearMonth.from(today)) ? month.plusYears(1) : month;
    }

    /** The first such day from a month on. */
    private Optional<LocalDate> nextDay(int day, YearMonth from) {
        return Stream.iterate(from, month -> month.plusMonths(1))
                .limit(MONTHS)
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day))
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    /** The first such date from today on; a year that has passed is taken for a slip. */
    private Optional<LocalDate> next(int day, int month, @Nullable String year) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        int from = year == null ? today.getYear() : number(year) + (number(year) < CENTURY ? 20 * CENTURY : 0);
        return IntStream.rangeClosed(Math.max(from, today.getYear()), today.getYear() + YEARS)
                .mapToObj(y -> YearMonth.of(y, month))
                .filter(of -> of.isValidDay(day))
                .map(of -> of.atDay(day))
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
