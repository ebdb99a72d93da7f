package id.kawanbelajar.plan.wish.words;

import id.kawanbelajar.curriculum.Kelas;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Chapters and school years: {@code bab 1-4}, {@code bab tiga}, {@code semua bab}, {@code kelas 8}. */
public final class ScopeWords {
    private static final int LAST_CHAPTER = 40;
    private static final Set<String> CHAPTER = Set.of("bab", "chapter", "unit");
    private static final Set<String> ALL = Set.of("semua", "seluruh", "full");
    private static final Set<String> JOIN = Set.of("dan", "dengan", PlanText.PAUSE, "bab", "serta", "plus");
    private static final Set<String> NOT_COUNTED =
            Set.of("jam", "menit", "hari", "minggu", "bulan", "soal", "x", "kali", "halaman");

    private ScopeWords() {}

    /** Reads what begins at a place. */
    public static Optional<Item.Found> at(PlanText text, int at) {
        if (text.at(at).equals("kelas")) {
            int kelas = NumberWords.orRoman(text.at(at + 1)).orElse(0);
            return kelas >= 1 && kelas <= 13
                    ? Optional.of(new Item.Found(new Item.Year(new Kelas(kelas)), 2))
                    : Optional.empty();
        }
        if (isAll(text, at)) {
            return Optional.of(new Item.Found(new Item.Chapters(List.of(), true), 2));
        }
        return CHAPTER.contains(text.at(at)) ? numbers(text, at) : Optional.empty();
    }

    private static boolean isAll(PlanText text, int at) {
        String first = text.at(at);
        String second = text.at(at + 1);
        return ALL.contains(first)
                ? CHAPTER.contains(second) || second.equals("materi")
                : CHAPTER.contains(first) && second.equals("semua");
    }

    private static Optional<Item.Found> numbers(PlanText text, int at) {
        Set<Integer> numbers = new TreeSet<>();
        int next = at + 1;
        int end = at;
        boolean range = false;
        while (next < text.words().size()) {
            List<Integer> read = isCounted(text, next, end, numbers.isEmpty()) ? one(text.at(next)) : List.of();
            if (!read.isEmpty()) {
                int from = range && !numbers.isEmpty()
                        ? numbers.stream().max(Integer::compare).orElseThrow()
                        : read.getFirst();
                IntStream.rangeClosed(Math.min(from, read.getFirst()), read.getFirst())
                        .forEach(numbers::add);
                numbers.addAll(read);
                end = next;
                range = false;
            } else if (text.at(next).equals("sampai")) {
                range = true;
            } else if (!JOIN.contains(text.at(next))) {
                break;
            }
            next++;
        }
        numbers.removeIf(number -> number < 1 || number > LAST_CHAPTER);
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item.Found(new Item.Chapters(List.copyOf(numbers), false), end - at + 1));
    }

    /** A second number needs a word between or counts on, and is none where hours or months follow. */
    private static boolean isCounted(PlanText text, int next, int end, boolean first) {
        int last = NumberWords.of(text.at(end)).orElse(0);
        boolean joined = next > end + 1 || one(text.at(next)).equals(List.of(last + 1));
        return first || (joined && !isUnit(text.at(next + 1)));
    }

    private static boolean isUnit(String word) {
        return NOT_COUNTED.contains(word) || DateWords.month(word) > 0;
    }

    private static List<Integer> one(String word) {
        String[] ends = word.split("-", -1);
        if (ends.length == 2 && word.matches("[0-9]{1,2}-[0-9]{1,2}")) {
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[1]);
            return IntStream.rangeClosed(Math.min(from, to), Math.max(from, to))
                    .boxed()
                    .toList();
        }
        if (word.matches("[0-9]{1,2}(?:,[0-9]{1,2})+")) {
            return List.of(word.split(",")).stream().map(Integer::valueOf).toList();
        }
        return NumberWords.orRoman(word).stream().boxed().toList();
    }
}
