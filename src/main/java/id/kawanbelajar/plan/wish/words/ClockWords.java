package id.kawanbelajar.plan.wish.words;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hours: {@code jam 7 malem}, {@code 19.00-20.30}, {@code habis magrib}, {@code tidur jam 9}. An hour without a part of the
 * day is one after school, unless it is that of an exam.
 */
public final class ClockWords {
    private static final Map<String, LocalTime> PRAYERS = Map.of(
            "subuh", LocalTime.of(5, 0),
            "zuhur", LocalTime.of(12, 30),
            "asar", LocalTime.of(15, 45),
            "magrib", LocalTime.of(18, 30),
            "isya", LocalTime.of(19, 30));
    private static final Map<String, Item.Clock> PARTS = Map.of(
            "pagi", new Item.Clock(LocalTime.of(5, 0), LocalTime.of(10, 0), null, true),
            "siang", new Item.Clock(LocalTime.of(12, 30), LocalTime.of(15, 0), null, true),
            "sore", new Item.Clock(LocalTime.of(15, 30), LocalTime.of(17, 45), null, true),
            "malam", new Item.Clock(LocalTime.of(18, 30), null, null, true));
    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 0);
    private static final LocalTime NOT_LATE = LocalTime.of(20, 0);
    private static final Set<String> HOUR = Set.of("jam", "pukul", "pkl");
    private static final Set<String> END = Set.of(
            "tidur",
            "sebelum",
            "maksimal",
            "max",
            "maks",
            "mentok",
            "sampai",
            "selesai",
            "berhenti",
            "paling",
            "lewat");
    private static final Set<String> BEGIN =
            Set.of("mulai", "mulainya", "dari", "setelah", "habis", "pulang", "lewat", "diatas", "sejak");
    private static final Set<String> FILL = Set.of(
            "paling",
            "lambat",
            "malam",
            "biasa",
            "biasanya",
            "harus",
            "sudah",
            "nya",
            "aku",
            "sekitar",
            "kira",
            "maksimal",
            "lambatnya",
            "dari",
            "sekolah",
            "waktu",
            "selalu");
    private static final Set<String> PART_BEFORE = Set.of(
            "tiap", "belajar", "bisa", "bisanya", "hanya", "waktu", "saat", "mau", "enaknya", "pas", "khusus", "maunya",
            "enak", "suka", "per");
    private static final Set<String> PART_AFTER = Set.of("saja", "hari", "terus", "doang");
    private static final Set<String> COUNTED = Set.of("jam", "menit", "hari");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[.:]([0-5][0-9])");

    private ClockWords() {}

    /** Reads what begins at a place. */
    public static Optional<Item.Found> at(PlanText text, int at) {
        return ending(text, at)
                .or(() -> beginning(text, at))
                .or(() -> hours(text, at))
                .or(() -> part(text, at));
    }

    private static Optional<Item.Found> ending(PlanText text, int at) {
        if (text.at(at).equals("jangan")) {
            int more = text.at(at + 1).equals("terlalu") ? 1 : 0;
            return text.at(at + 1 + more).matches("(?:ke)?malam(?:an)?")
                    ? Optional.of(new Item.Found(new Item.Clock(null, NOT_LATE, null, true), 2 + more))
                    : Optional.empty();
        }
        if (!END.contains(text.at(at))) {
            return Optional.empty();
        }
        int to = skip(text, at + 1);
        LocalTime prayer = PRAYERS.get(text.at(to));
        if (prayer != null && Set.of("sebelum", "sampai").contains(text.at(at))) {
            LocalTime before = text.at(to).equals("magrib") ? LocalTime.of(17, 45) : prayer.minusMinutes(30);
            return Optional.of(new Item.Found(new Item.Clock(null, before, null, false), to - at + 1));
        }
        return one(text, to, HOUR.contains(text.at(to)))
                .map(hour -> new Item.Found(
                        new Item.Clock(null, beforeBed(hour.study()), null, false), to - at + hour.words()));
    }

    /** Whoever ends at 12 goes to bed at midnight. */
    private static LocalTime beforeBed(LocalTime hour) {
        return hour.getHour() == 12 ? LAST : hour;
    }

    private static Optional<Item.Found> beginning(PlanText text, int at) {
        if (!BEGIN.contains(text.at(at))) {
            return Optional.empty();
        }
        int to = text.at(at).equals("habis") && text.at(at + 1).equals("pulang") ? at + 2 : skip(text, at + 1);
        boolean home = text.at(to - 1).equals("sekolah") || text.at(to).equals("sekolah");
        LocalTime prayer = PRAYERS.get(
                text.at(to).equals("salat") || text.at(to).equals("sholat") ? text.at(to + 1) : text.at(to));
        if (prayer != null) {
            int words = PRAYERS.containsKey(text.at(to)) ? 1 : 2;
            return Optional.of(new Item.Found(new Item.Clock(prayer, null, null, false), to - at + words));
        }
        Optional<Item.Found> hour = hours(text, to)
                .filter(found -> HOUR.contains(text.at(to)))
                .map(found -> new Item.Found(withoutExam(found.item()), found.length() + to - at));
        boolean school = home && !text.at(at).equals("dari");
        int words = text.at(to).equals("sekolah") ? to - at + 1 : to - at;
        return hour.isEmpty() && school
                ? Optional.of(new Item.Found(new Item.Clock(AFTER_SCHOOL, null, null, true), words))
                : hour;
    }

    private static Item withoutExam(Item item) {
        return item instanceof Item.Clock c ? new Item.Clock(c.from(), c.until(), null, false) : item;
    }

    private static Optional<Item.Found> hours(PlanText text, int at) {
        boolean said = HOUR.contains(text.at(at));
        String[] ends = text.at(at + (said ? 1 : 0)).split("-", -1);
        if (ends.length == 2) {
            return span(text, at, said, ends);
        }
        Optional<Hour> first = one(text, at, said);
        if (first.isEmpty()) {
            LocalTime prayer = PRAYERS.get(text.at(at));
            return prayer == null
                    ? Optional.empty()
                    : Optional.of(new Item.Found(new Item.Clock(prayer, null, null, false), 1));
        }
        int next = at + first.get().words();
        if (text.at(next).equals("sampai")) {
            LocalTime prayer = PRAYERS.get(text.at(next + 1));
            Optional<Hour> last = one(text, next + 1, true);
            if (prayer != null || last.isPresent()) {
                LocalTime until = prayer != null ? prayer : last.orElseThrow().study();
                int words = prayer != null ? 2 : last.orElseThrow().words() + 1;
                return Optional.of(between(first.get(), until, next - at + words));
            }
        }
        int sleep = skip(text, next);
        if (text.at(sleep).equals("tidur") && !HOUR.contains(text.at(skip(text, sleep + 1)))) {
            return Optional.of(new Item.Found(new Item.Clock(null, first.get().study(), null, false), sleep - at + 1));
        }
        return Optional.of(new Item.Found(
                new Item.Clock(first.get().study(), null, first.get().exam(), false),
                first.get().words()));
    }

    private static Item.Found between(Hour first, LocalTime until, int words) {
        boolean right = until.isAfter(first.study());
        LocalTime from = right || !until.isAfter(first.exam()) ? first.study() : first.exam();
        return new Item.Found(new Item.Clock(from, until.isAfter(from) ? until : null, first.exam(), false), words);
    }

    private static Optional<Item.Found> span(PlanText text, int at, boolean said, String[] ends) {
        boolean clocks =
                TIME.matcher(ends[0]).matches() && TIME.matcher(ends[1]).matches();
        if (!said && !clocks) {
            return Optional.empty();
        }
        String part = text.at(at + (said ? 2 : 1));
        Optional<Hour> first = hour(ends[0], part, 0);
        Optional<Hour> last = hour(ends[1], part, 0);
        int words = (said ? 2 : 1) + (PARTS.containsKey(part) ? 1 : 0);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(between(first.get(), last.get().study(), words));
    }

    private record Hour(LocalTime study, LocalTime exam, int words) {}

    /** Reads one hour; without the word "jam" only what can be nothing else. */
    private static Optional<Hour> one(PlanText text, int at, boolean said) {
        int start = HOUR.contains(text.at(at)) ? at + 1 : at;
        int half = text.at(start).equals("setengah") ? 1 : 0;
        String number = text.at(start + half);
        boolean alone = number.matches("[0-2][0-9][.:][0-5][0-9]");
        boolean bare = start == at && !alone;
        boolean counts = COUNTED.contains(text.at(start + half + 1));
        boolean unsaid = bare && (counts || (!said && half == 0));
        if (unsaid || (half > 0 && NumberWords.of(number).isEmpty())) {
            return Optional.empty();
        }
        int an = text.at(start + half + 1).equals("an") ? 1 : 0;
        String part = text.at(start + half + 1 + an);
        int words = start + half + 1 + an - at + (PARTS.containsKey(part) ? 1 : 0);
        return hour(number, part, half).map(hour -> new Hour(hour.study(), hour.exam(), words));
    }

    private static Optional<Hour> hour(String number, String part, int half) {
        Matcher time = TIME.matcher(number);
        boolean exact = time.matches();
        OptionalInt read = exact ? OptionalInt.of(Integer.parseInt(time.group(1))) : NumberWords.of(number);
        if (read.isEmpty() || read.getAsInt() > 24) {
            return Optional.empty();
        }
        int minute = exact ? Integer.parseInt(time.group(2)) : 0;
        boolean fixed = number.startsWith("0");
        int back = half * 30;
        LocalTime study = moved(fixed ? read.getAsInt() : inPart(read.getAsInt(), part, 4), minute, back);
        LocalTime exam = moved(fixed ? read.getAsInt() : inPart(read.getAsInt(), part, -1), minute, back);
        return Optional.of(new Hour(study, exam, 1));
    }

    /** Lessons and exams lie between 6 and 5 o'clock, learning at home from {@code afternoon} on. */
    private static int inPart(int hour, String part, int afternoon) {
        return switch (part) {
            case "pagi" -> hour;
            case "siang" -> hour < 5 ? hour + 12 : hour;
            case "sore" -> hour < 12 ? hour + 12 : hour;
            case "malam" -> hour >= 5 && hour <= 12 ? hour + 12 : hour;
            default -> {
                boolean later = (hour >= 1 && hour < 6) || (afternoon > 0 && hour >= afternoon && hour < 12);
                yield later ? hour + 12 : hour;
            }
        };
    }

    private static LocalTime moved(int hour, int minute, int back) {
        int of = hour * 60 + minute - back;
        return of >= 24 * 60 ? LAST : LocalTime.ofSecondOfDay(Math.max(0, of) * 60L);
    }

    private static Optional<Item.Found> part(PlanText text, int at) {
        Item.@Nullable Clock clock = PARTS.get(text.at(at));
        boolean meant = PART_BEFORE.contains(text.at(at - 1)) || PART_AFTER.contains(text.at(at + 1));
        return clock == null || !meant || text.at(at - 1).equals("tadi")
                ? Optional.empty()
                : Optional.of(new Item.Found(clock, text.at(at + 1).equals("hari") ? 2 : 1));
    }

    private static int skip(PlanText text, int at) {
        int to = at;
        while (FILL.contains(text.at(to))) {
            to++;
        }
        return to;
    }
}
