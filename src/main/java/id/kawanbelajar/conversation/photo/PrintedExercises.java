package id.kawanbelajar.conversation.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exercises on a page, by rule: items with a number, with their options and what else follows until the next; or the
 * whole of a short text that asks something.
 *
 * @param all in the order of the page; empty where the page is one to read
 */
record PrintedExercises(List<Exercise> all) {
    private static final Pattern NUMBERED = Pattern.compile("^\\(?(\\d{1,2})[.)]\\s+(.+)");
    private static final Pattern OPTION = Pattern.compile("(?m)^\\(?[a-eA-E][.)] ?\\S");
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\?|\\.{3,}|…|=|\\b(?:tentukan|hitung(?:lah)?|berapa(?:kah)?|jelaskan|sebutkan|tulis(?:kan|lah)"
                    + "|cari(?:lah)?|selesaikan|sederhanakan|buktikan|gambar(?:kan|lah)|lengkapi(?:lah)?|isilah|pilih(?:lah)?"
                    + "|urutkan|ubahlah|uraikan|bandingkan|simpulkan|buatlah|kerjakan|mengapa|bagaimana(?:kah)?|apa(?:kah)?"
                    + "|siapa(?:kah)?|manakah|kapan(?:kah)?)\\b");
    private static final int LONGEST_WITHOUT_NUMBER = 600;

    PrintedExercises {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param number as printed; 0 where none is
     * @param text without its number, lines as on the page; never blank
     */
    record Exercise(int number, String text) {}

    /** Finds them in what {@link PageText} wrote. */
    static PrintedExercises of(String page) {
        List<Exercise> numbered = numbered(page);
        long asking =
                numbered.stream().filter(exercise -> asks(exercise.text())).count();
        if (asking * 2 >= numbered.size() && asking > 0) {
            return new PrintedExercises(numbered);
        }
        String whole = page.lines()
                .filter(line -> !line.startsWith(PageText.HEADING))
                .reduce((first, next) -> first + "\n" + next)
                .orElse("");
        boolean single = numbered.isEmpty() && whole.length() <= LONGEST_WITHOUT_NUMBER && asks(whole);
        return new PrintedExercises(single ? List.of(new Exercise(0, whole)) : List.of());
    }

    private static List<Exercise> numbered(String page) {
        List<Exercise> found = new ArrayList<>();
        boolean open = false;
        for (String line : page.lines().toList()) {
            Matcher item = NUMBERED.matcher(line);
            if (item.matches()) {
                found.add(new Exercise(Integer.parseInt(item.group(1)), item.group(2)));
                open = true;
            } else if (line.startsWith(PageText.HEADING)) {
                open = false;
            } else if (open && !line.isBlank()) {
                Exercise last = found.removeLast();
                found.add(new Exercise(last.number(), last.text() + "\n" + line));
            }
        }
        return found;
    }

    private static boolean asks(String text) {
        return ASKS.matcher(text).find() || OPTION.matcher(text).results().count() >= 3;
    }

    /** Returns those of the numbers; all where none of them is there. */
    PrintedExercises only(List<Integer> numbers) {
        List<Exercise> named = all.stream()
                .filter(exercise -> numbers.contains(exercise.number()))
                .toList();
        return named.isEmpty() ? this : new PrintedExercises(named);
    }
}
