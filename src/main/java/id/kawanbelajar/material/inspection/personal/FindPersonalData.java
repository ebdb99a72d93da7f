package id.kawanbelajar.material.inspection.personal;

import id.kawanbelajar.language.personal.Digits;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.inspection.PersonalData;
import id.kawanbelajar.material.inspection.PersonalData.Kind;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what tells of real people in a file, so that nobody publishes it unseen. Numbers of examples (0812-3456-7890) and
 * the invented lists of a lesson are none. Stateless.
 */
public final class FindPersonalData {
    private static final int FEWEST_IN_A_COLUMN = 3;
    private static final Pattern CALLED = Pattern.compile("(?i)\\bNISN\\b");

    /** Returns what was found, one entry for a page and kind, in order, masked; empty where none seems to be. */
    public List<PersonalData> find(ReadFile file) {
        return file.pages().stream().flatMap(page -> find(page).stream()).toList();
    }

    private static List<PersonalData> find(ReadPage page) {
        Map<Kind, List<String>> numbers = new EnumMap<>(Kind.class);
        List<String> names = new ArrayList<>();
        for (ReadBlock block : page.blocks()) {
            if (block.kind() == Block.Kind.TABLE) {
                Roster.ofTable(block.text()).ifPresent(names::addAll);
                merge(numbers, Kind.NISN, nisnColumns(block.text()));
            }
            if (block.kind() != Block.Kind.FORMULA && block.kind() != Block.Kind.DEBRIS) {
                Numbers.in(block.text()).forEach((kind, found) -> merge(numbers, kind, found));
            }
        }
        if (names.isEmpty()) {
            String text = page.blocks().stream().map(ReadBlock::text).collect(Collectors.joining("\n"));
            Roster.ofLines(text).ifPresent(names::addAll);
        }
        List<PersonalData> found = new ArrayList<>();
        numbers.forEach((kind, those) -> found.add(new PersonalData(kind, page.number(), shown(those))));
        if (!names.isEmpty()) {
            found.add(new PersonalData(Kind.SCORES, page.number(), Roster.masked(names)));
        }
        return found;
    }

    /** The numbers of columns that are called so or hold nothing else. */
    private static List<String> nisnColumns(String table) {
        List<List<String>> rows = table.lines().map(Roster::cells).toList();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(i -> rows.stream()
                        .filter(row -> i < row.size())
                        .map(row -> row.get(i).strip())
                        .toList())
                .flatMap(column -> nisn(column).stream())
                .toList();
    }

    private static List<String> nisn(List<String> column) {
        boolean called = column.stream().anyMatch(cell -> CALLED.matcher(cell).find());
        List<String> numbers = column.stream()
                .filter(cell -> cell.matches(called ? "\\d{9,10}" : "\\d{10}"))
                .filter(cell -> called ? !Digits.isMadeUp(cell) : Digits.isNisn(cell))
                .toList();
        return called || numbers.size() >= FEWEST_IN_A_COLUMN ? numbers : List.of();
    }

    private static void merge(Map<Kind, List<String>> numbers, Kind kind, List<String> more) {
        for (String number : more) {
            List<String> known = numbers.computeIfAbsent(kind, k -> new ArrayList<>());
            if (!known.contains(number)) {
                known.add(number);
            }
        }
    }

    private static String shown(List<String> numbers) {
        String first = Digits.masked(numbers.getFirst());
        return numbers.size() == 1 ? first : "%s dan %d nomor lain".formatted(first, numbers.size() - 1);
    }
}
