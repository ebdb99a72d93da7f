package id.kawanbelajar.material.inspection.detail;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.language.DataLines;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the subject that a title, a label or a file's name speaks of. Safe for use by many threads. */
final class SubjectNames {
    private static final int SHORTEST_ALIAS = 3;

    /** One name of a subject. */
    private record Name(String mapel, String word, boolean everyday, Pattern pattern) {
        boolean isIn(String lower) {
            int first = word.indexOf(' ');
            return lower.contains(first < 0 ? word : word.substring(0, first))
                    && pattern.matcher(lower).find();
        }
    }

    private final List<Name> names;

    SubjectNames(Curriculum curriculum) {
        Set<String> everyday = Set.copyOf(DataLines.of("/kurikulum/kata-biasa.txt"));
        names = curriculum.mapel().stream()
                .flatMap(mapel -> names(mapel).map(word -> name(mapel, word, everyday)))
                .sorted(Comparator.comparingInt((Name name) -> name.word().length())
                        .reversed())
                .toList();
    }

    private static Stream<String> names(Mapel mapel) {
        return Stream.concat(
                Stream.of(mapel.code().replace('-', ' '), mapel.name().toLowerCase(Locale.ROOT)),
                mapel.aliases().stream());
    }

    private static Name name(Mapel mapel, String word, Set<String> everyday) {
        boolean common = everyday.contains(word)
                && !mapel.name().toLowerCase(Locale.ROOT).equals(word);
        return new Name(
                mapel.code(),
                word,
                common,
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(word).replace(" ", "\\E\\s*\\Q") + "(?!\\p{L})"));
    }

    /** Returns the subject of what stands behind a label that asks for nothing else; the longest name wins. */
    Optional<String> inLabel(String value) {
        String lower = clean(value);
        return names.stream()
                .filter(name -> name.isIn(lower))
                .filter(name -> name.word().length() >= SHORTEST_ALIAS || lower.equals(name.word()))
                .map(Name::mapel)
                .findFirst();
    }

    /** Returns the subject named in a title or a file's name; everyday words name none, nor do very short ones. */
    Optional<String> inTitle(String title) {
        String lower = clean(title);
        return names.stream()
                .filter(name -> name.word().length() >= SHORTEST_ALIAS
                        && (!name.everyday() || name.word().length() > 6))
                .filter(name -> name.isIn(lower))
                .map(Name::mapel)
                .findFirst();
    }

    /** Returns what stands behind the subject's name in a file's name: {@code 8} in {@code ipa8.pdf}. */
    String behind(String title) {
        String lower = clean(title);
        return names.stream()
                .filter(name -> name.word().length() >= SHORTEST_ALIAS)
                .map(name -> name.pattern().matcher(lower))
                .filter(Matcher::find)
                .map(matcher -> lower.substring(matcher.end()).strip())
                .findFirst()
                .orElse("");
    }

    /** Returns a title without the names of subjects in it. */
    String without(String title) {
        String rest = clean(title);
        for (Name name : names) {
            rest = name.word().length() < 2
                    ? rest
                    : name.pattern().matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static String clean(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[_+\\-./\\\\]+|(?<=[a-z])(?=\\d)", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
