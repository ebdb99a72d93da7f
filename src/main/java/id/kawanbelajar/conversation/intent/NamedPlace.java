package id.kawanbelajar.conversation.intent;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.language.PlainWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a book that a message names, as in "rangkum bab 3 ipa kelas 8".
 *
 * @param page as printed; blank where none is named
 * @param chapter its number; zero where none is named
 * @param mapel code of the subject; null where none is named
 * @param kelas the year; null where none is named
 */
public record NamedPlace(
        String page,
        int chapter,
        @Nullable String mapel,
        @Nullable Kelas kelas) {
    private static final Pattern PAGE = Pattern.compile("\\bhalaman ([0-9]+|[ivx]+)\\b");
    private static final Pattern CHAPTER = Pattern.compile("\\bbab ([0-9]{1,3}|[ivx]+|[a-z]+)\\b");
    private static final Pattern KELAS = Pattern.compile("\\bkelas ([0-9]{1,2}|[ivx]+)\\b");
    private static final List<String> NUMBERS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh");
    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    /** Reads a message. */
    public static NamedPlace in(String words, NamedSubject subjects) {
        String plain = PlainWords.of(words);
        Matcher page = PAGE.matcher(plain);
        int kelas = number(KELAS.matcher(plain));
        return new NamedPlace(
                page.find() ? page.group(1) : "",
                number(CHAPTER.matcher(plain)),
                subjects.ofPlace(words).orElse(null),
                kelas >= 1 && kelas <= 13 ? new Kelas(kelas) : null);
    }

    /** Whether a page is named rather than a chapter. */
    public boolean isPage() {
        return !page.isBlank();
    }

    private static int number(Matcher found) {
        if (!found.find()) {
            return 0;
        }
        String written = found.group(1);
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return Math.max(0, Math.max(NUMBERS.indexOf(written), ROMAN.indexOf(written)));
    }
}
