package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.people.school.Member;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a student says to be found in a roster, e.g. {@code Putri 17}.
 *
 * @param name lower case, words between single spaces, never empty
 * @param absen the number in the roster
 */
record NameAndNumber(String name, int absen) {
    private static final String NAME = "(?<name>\\p{L}[\\p{L}.'’ -]{0,60}?)";
    private static final String NUMBER = "(?:(?:no|nomor|absen)[. :]*)*(?<number>\\d{1,2})";
    private static final String ASIDE = "^(?:(?:nama(?:ku| saya)?|aku|saya)[ :]+)?";
    private static final List<Pattern> ORDERS = List.of(
            Pattern.compile(ASIDE + NAME + "[ ,;:.()-]*" + NUMBER + "[ .)]*$"),
            Pattern.compile("^" + NUMBER + "[ ,;:.()-]*" + NAME + "$"));

    /** Reads a message; empty where it is not a name and a number. */
    static Optional<NameAndNumber> read(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return ORDERS.stream()
                .map(order -> order.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new NameAndNumber(found.group("name").strip(), Integer.parseInt(found.group("number"))));
    }

    /** Finds whom this means; the number alone is not enough, nor is the name. */
    Optional<Member> in(List<Member> roster) {
        return roster.stream()
                .filter(member -> member.absen() == absen && isCalled(member.name()))
                .findFirst();
    }

    /** Some say less than the roster, some more: {@code putri} is {@code Putri Ayu}, and the other way round. */
    private boolean isCalled(String listed) {
        List<String> theirs = words(listed);
        List<String> said = words(name);
        return theirs.containsAll(said) || (said.getFirst().equals(theirs.getFirst()) && said.containsAll(theirs));
    }

    private static List<String> words(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("['’.]", "").replaceAll("[^\\p{L}]+", " ");
        return List.of(letters.strip().split(" "));
    }
}
