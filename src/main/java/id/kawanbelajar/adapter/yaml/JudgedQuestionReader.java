package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.evaluation.judged.Expected;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.failure.UnreadableException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads one judged question. */
final class JudgedQuestionReader {
    private static final Set<String> KEYS = Set.of("tanya", "bab", "bagian", "halaman");
    private static final Pattern NOTHING = Pattern.compile("(?i)tidak[ _-]ada");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4}) ?[-–] ?(\\d{1,4})");

    private final YamlTree tree;

    JudgedQuestionReader(YamlTree tree) {
        this.tree = tree;
    }

    JudgedQuestion question(int line) {
        onlyKnown(tree, KEYS);
        try {
            return new JudgedQuestion(tree.text("tanya"), expected(), line);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(tree.place() + ": " + e.getMessage(), e);
        }
    }

    private Expected expected() {
        if (!tree.has("bab")) {
            throw new UnreadableException(tree.place()
                    + ": `bab` belum diisi; tulis nama materinya (./kawan materi daftar), atau `bab: tidak ada`");
        }
        List<String> sections = tree.texts("bagian");
        List<String> pages = tree.texts("halaman").stream().flatMap(this::pages).toList();
        if (!NOTHING.matcher(tree.text("bab")).matches()) {
            return new Expected.Place(ExerciseReader.chapter(tree), sections, pages);
        }
        if (sections.isEmpty() && pages.isEmpty()) {
            return new Expected.Nothing();
        }
        throw new UnreadableException(
                tree.place() + ": `bab: tidak ada` tidak punya bagian atau halaman; hapus keduanya, atau isi babnya");
    }

    private Stream<String> pages(String written) {
        Matcher range = RANGE.matcher(written);
        if (!range.matches()) {
            return Stream.of(written);
        }
        int first = Integer.parseInt(range.group(1));
        int last = Integer.parseInt(range.group(2));
        if (last < first) {
            throw new UnreadableException(
                    "%s: `halaman: %s` berjalan mundur; tulis %d-%d".formatted(tree.place(), written, last, first));
        }
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString);
    }

    static void onlyKnown(YamlTree tree, Set<String> keys) {
        tree.keys().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw new UnreadableException("%s: kunci `%s` tidak dikenal; yang ada: %s"
                    .formatted(tree.place(), key, String.join(", ", new TreeSet<>(keys))));
        });
    }
}
