package id.kawanbelajar.plan.wish;

import id.kawanbelajar.curriculum.Kelas;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be learned, as far as it was said.
 *
 * @param mapel code of the subject; null where none was named
 * @param chapters numbers in order; empty where none was named
 * @param whole whether all chapters were asked for; then without numbers
 * @param kelas the year whose book is meant; null where none was named
 * @param words other words for a topic in plain spelling, e.g. {@code persamaan linear}; may be blank
 */
public record ScopeWish(
        @Nullable String mapel,
        List<Integer> chapters,
        boolean whole,
        @Nullable Kelas kelas,
        String words) {
    /** Nothing said. */
    public static final ScopeWish NONE = new ScopeWish(null, List.of(), false, null, "");

    public ScopeWish {
        chapters = whole ? List.of() : List.copyOf(new TreeSet<>(chapters));
        words = words.strip();
    }

    /** Returns whether it says what to learn of a subject. */
    public boolean isNarrow() {
        return whole || !chapters.isEmpty() || !words.isBlank();
    }

    /** Returns this with what another one adds. */
    ScopeWish plus(ScopeWish more) {
        TreeSet<Integer> all = new TreeSet<>(chapters);
        all.addAll(more.chapters);
        boolean known = (" " + words + " ").contains(" " + more.words + " ");
        return new ScopeWish(
                mapel == null ? more.mapel : mapel,
                List.copyOf(all),
                whole || more.whole,
                kelas == null ? more.kelas : kelas,
                known ? words : words + " " + more.words);
    }

    /** Returns this without what another one names. */
    ScopeWish minus(ScopeWish less) {
        List<Integer> rest =
                chapters.stream().filter(c -> !less.chapters.contains(c)).toList();
        String left = less.words.isBlank() ? words : (" " + words + " ").replace(" " + less.words + " ", " ");
        return new ScopeWish(mapel, rest, whole, kelas, left);
    }

    /** Returns this with the chapters and words of another one instead. */
    ScopeWish onlyOf(ScopeWish other) {
        return new ScopeWish(
                mapel == null ? other.mapel : mapel,
                other.chapters,
                other.whole,
                other.kelas == null ? kelas : other.kelas,
                other.words);
    }

    /** Returns this for another subject, without its chapters. */
    ScopeWish of(@Nullable String other) {
        return new ScopeWish(other, List.of(), whole, kelas, "");
    }
}
