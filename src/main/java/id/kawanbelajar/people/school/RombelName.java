package id.kawanbelajar.people.school;

import id.kawanbelajar.curriculum.Kelas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of classes, which are written in many ways: {@code 7A}, {@code kelas 7 a}, {@code VII-A}. */
public final class RombelName {
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII");

    /** A Roman number is one only if it stands alone or before a single letter: XIPA may be X IPA. */
    private static final Pattern ROMAN_YEAR = Pattern.compile("([IVX]+?)(?:[\\s._/-]+(.*)|([A-HJ-UW-Z]?))");

    private static final Pattern YEAR = Pattern.compile("(\\d{1,2})(?!\\d).*");

    private RombelName() {}

    /** Returns the same text for all ways to write a name. */
    public static String key(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT).replaceFirst("^(KELAS|KLS|ROMBEL)\\b[\\s.]*", "");
        Matcher roman = ROMAN_YEAR.matcher(plain);
        if (roman.matches() && ROMAN.contains(roman.group(1))) {
            String rest = roman.group(2) == null ? roman.group(3) : roman.group(2);
            plain = (ROMAN.indexOf(roman.group(1)) + 1) + rest;
        }
        return plain.replaceAll("[\\s._/-]+", "");
    }

    /** Returns the year that a name begins with; empty where it begins with none. */
    public static Optional<Kelas> kelas(String name) {
        Matcher year = YEAR.matcher(key(name));
        if (!year.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year.group(1));
        return number >= 1 && number <= ROMAN.size() ? Optional.of(new Kelas(number)) : Optional.empty();
    }
}
