package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in the material that a message names.
 *
 * @param page as printed; blank where a chapter is named
 * @param chapter its number; zero where a page is named
 * @param mapel code of the subject; null where none is named
 */
record Place(String page, int chapter, @Nullable String mapel) {
    private static final Pattern PAGE = Pattern.compile("\\bhalaman ([0-9]+|[ivx]+)\\b");
    private static final Pattern CHAPTER = Pattern.compile("\\bbab ([0-9]{1,3}|[ivx]+|[a-z]+)\\b");
    private static final List<String> NUMBERS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    static Place in(String words, Curriculum curriculum) {
        String plain = PlainWords.of(words);
        String mapel = Stream.of(plain.split(" ", -1))
                .map(curriculum::find)
                .flatMap(Optional::stream)
                .map(Mapel::code)
                .findFirst()
                .orElse(null);
        Matcher page = PAGE.matcher(plain);
        if (page.find()) {
            return new Place(page.group(1), 0, mapel);
        }
        Matcher chapter = CHAPTER.matcher(plain);
        return new Place("", chapter.find() ? number(chapter.group(1)) : 0, mapel);
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return Math.max(0, Math.max(NUMBERS.indexOf(written), ROMAN.indexOf(written)));
    }

    boolean isPage() {
        return !page.isBlank();
    }

    boolean fitsSubject(Material material) {
        return mapel == null || material.mapel().equals(mapel);
    }

    /** Returns the chapters that have this page or are this chapter. */
    List<Material> fitting(List<Material> chapters, Function<MaterialId, List<Passage>> passages) {
        return chapters.stream()
                .filter(m -> isPage()
                        ? passages.apply(m.id()).stream().anyMatch(p -> p.page().equals(page))
                        : m.chapter().number() == chapter)
                .toList();
    }
}
