package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.consent.Tick.Mark;
import id.kawanbelajar.people.consent.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads how a teacher ticks a pile of letters in one line, e.g. {@code 1-12, 14, 20 ya tanpa laporan; 13 tidak}. */
final class TickReader {
    private static final Pattern FILED = Pattern.compile("[;,]?\\s*\\bberkas\\s+([a-z0-9-]{1,20})\\b");
    private static final Pattern PART =
            Pattern.compile("([\\d\\s,–-]+|[\\d\\s,–-]*\\bdan\\b[\\d\\s]+)(ya|tidak|batal)\\b(.*)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?");

    private TickReader() {}

    /** What was read. */
    sealed interface Read {
        /**
         * Something to record.
         *
         * @param filed sign under which the paper is filed; may be empty
         */
        record Ticks(List<Tick> ticks, String filed) implements Read {}

        /** A part that says nothing that can be recorded. */
        record Unclear(String part) implements Read {}

        /** A number that is said to be two things. */
        record Twice(int absen) implements Read {}
    }

    static Read read(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        Matcher filed = FILED.matcher(plain);
        String where = filed.find() ? filed.group(1) : "";
        List<Tick> ticks = new ArrayList<>();
        for (String part : filed.replaceAll("").split("[;\n]", -1)) {
            Matcher said = PART.matcher(part.strip());
            List<Integer> numbers = said.matches() ? numbers(said.group(1)) : List.of();
            if (numbers.isEmpty() || !isKnown(said.group(3))) {
                return new Read.Unclear(part.strip());
            }
            for (int number : numbers) {
                Tick tick = tick(number, said.group(2), said.group(3));
                if (ticks.stream().anyMatch(earlier -> earlier.absen() == number && !earlier.equals(tick))) {
                    return new Read.Twice(number);
                }
                ticks.add(tick);
            }
        }
        return new Read.Ticks(ticks.stream().distinct().toList(), where);
    }

    private static Tick tick(int number, String answer, String rest) {
        Mark mark = switch (answer) {
            case "ya" -> Mark.YES;
            case "tidak" -> Mark.NO;
            default -> Mark.UNDO;
        };
        return new Tick(number, mark, purposes(rest), rest.contains("surat baru"));
    }

    static Set<Purpose> purposes(String words) {
        Set<Purpose> purposes = EnumSet.allOf(Purpose.class);
        if (words.contains("belajar saja")) {
            return EnumSet.of(Purpose.LEARNING);
        }
        if (words.contains("laporan")) {
            purposes.remove(Purpose.REPORTS);
        }
        if (words.contains("peringatan")) {
            purposes.remove(Purpose.EARLY_WARNING);
        }
        return purposes;
    }

    private static boolean isKnown(String rest) {
        return rest.replaceAll("surat baru|belajar saja|tanpa|laporan|peringatan|dan|,|\\.", "")
                .isBlank();
    }

    private static List<Integer> numbers(String words) {
        return RANGE.matcher(words)
                .results()
                .flatMap(range -> {
                    int from = Integer.parseInt(range.group(1));
                    int until = range.group(2) == null ? from : Integer.parseInt(range.group(2));
                    return IntStream.rangeClosed(Math.min(from, until), Math.max(from, until))
                            .boxed();
                })
                .toList();
    }
}
