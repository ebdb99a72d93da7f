package id.kawanbelajar.people.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a student is called, out of the full name, which is not kept. */
final class Nickname {
    private static final int LONGEST = 40;

    /** So many share these first names, or they are no name but rank or sex, that the next one tells more. */
    private static final Set<String> PASSED_OVER = Set.of(
            "muhammad",
            "mohammad",
            "mohamad",
            "muhamad",
            "mochammad",
            "mochamad",
            "muchammad",
            "moh",
            "muh",
            "mhd",
            "md",
            "siti",
            "sitti",
            "i",
            "ni",
            "gusti",
            "anak",
            "agung",
            "ida",
            "bagus",
            "andi");

    private Nickname() {}

    /** Returns the first name that tells somebody apart, e.g. {@code Rafi} of {@code MUHAMMAD RAFI AKBAR}. */
    static String of(String fullName) {
        List<String> names = Arrays.stream(fullName.replaceAll("\\(.*?\\)", " ").split("[\\s,]+"))
                .map(name -> name.replaceAll("[^\\p{L}'’-]", ""))
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream()
                .filter(name -> name.length() > 1)
                .filter(name -> !PASSED_OVER.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Nickname::written)
                .orElse("");
    }

    /** Returns a nickname that the school wrote, or nothing where it is none. */
    static String told(String nickname) {
        String plain = nickname.replaceAll("\\s+", " ").strip();
        return plain.length() > LONGEST || plain.chars().anyMatch(Character::isDigit)
                ? ""
                : Arrays.stream(plain.split(" ")).map(Nickname::written).collect(Collectors.joining(" "));
    }

    /** Names in capitals, as lists of offices have them, are written as people write them. */
    private static String written(String name) {
        boolean oneCase = name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
        return name.isEmpty() || !oneCase
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
