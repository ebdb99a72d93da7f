package id.kawanbelajar.material;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a dot belongs to its word rather than to the sentence. */
final class Abbreviations {
    /** A name or number always follows: the dot never ends a sentence. */
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "dr", "drs", "dra", "ir", "prof", "hj", "kh", "tn", "ny", "sdr", "sdri", "yth", "jl", "jln", "kab", "kec",
            "prov", "pt", "cv", "ud", "st", "a.n", "u.p", "d.a", "s.d", "a.l", "vs", "bdk", "lih", "cf", "mr", "mrs",
            "ust");

    /** Words in their own right as well: only a digit after the dot makes them abbreviations. */
    private static final Set<String> BEFORE_A_NUMBER = Set.of(
            "hal", "hlm", "no", "nos", "gb", "gbr", "gambar", "tab", "th", "thn", "tgl", "rp", "pk", "vol", "bab", "ps",
            "pasal", "ayat", "rt", "rw", "ed", "cet", "psl", "jam", "pp", "p");

    /** What a single capital letter may name; anywhere else it is an initial. */
    private static final Set<String> NAMED_BY_A_LETTER = Set.of(
            "vitamin",
            "golongan",
            "darah",
            "titik",
            "sudut",
            "kelas",
            "kelompok",
            "hepatitis",
            "tipe",
            "gambar",
            "bagian",
            "opsi",
            "jawaban",
            "huruf",
            "sisi",
            "fase",
            "poin",
            "tabel",
            "wadah",
            "benda",
            "grafik",
            "pilihan",
            "tabung",
            "gelas",
            "toko",
            "kunci",
            "adalah",
            "dan",
            "atau",
            "kota",
            "regu",
            "tim",
            "desa",
            "ruang");

    private static final Pattern DEGREE = Pattern.compile("(?:[SMB]|Ph|A|Sp)\\.(?:[A-Z][a-z]{0,3}|[A-Z]{1,2})");
    private static final Pattern INITIALS = Pattern.compile("(?:[A-Z]\\.)*[A-Z]");

    private Abbreviations() {}

    /**
     * Returns whether a dot after a word leaves the sentence open.
     *
     * @param before the word before {@code word}, lower case; blank at the beginning of a sentence
     * @param word the letters, digits and inner dots up to the dot
     * @param next the first character after the dot that is no white space
     */
    static boolean keepsOpen(String before, String word, char next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (BEFORE_A_NAME.contains(lower)) {
            return true;
        }
        if (BEFORE_A_NUMBER.contains(lower)) {
            return Character.isDigit(next);
        }
        if (DEGREE.matcher(word).matches() && !before.isBlank()) {
            return false;
        }
        if (before.isBlank() && word.chars().allMatch(Character::isDigit)) {
            return true;
        }
        boolean named = word.length() == 1 && NAMED_BY_A_LETTER.contains(before);
        return INITIALS.matcher(word).matches() && !named;
    }
}
