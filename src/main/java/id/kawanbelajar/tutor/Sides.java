package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.AnswerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two things that a question wants told apart.
 *
 * @param one as the question names it, lower case
 * @param other the second
 */
record Sides(String one, String other) {
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:beda|bedanya|perbedaan|perbedaannya|bedakan|membedakan)(?: antara)? (.+?) (?:dan|dengan|sama|dari|atau) (.+)");

    static Optional<Sides> of(String question) {
        String plain = question.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]+", "")
                .replaceAll("(?: itu)?(?: apa| bagaimana| di mana)?(?: saja)?$", "");
        Matcher asked = ASKED.matcher(plain);
        return asked.find() ? Optional.of(new Sides(asked.group(1), asked.group(2))) : Optional.empty();
    }

    List<String> both() {
        return List.of(one, other);
    }

    /** Returns whether a stretch tells the two apart. */
    boolean areToldApartIn(Stretch stretch) {
        return stretch.names(one) && stretch.names(other) && AnswerKind.COMPARISON.mayBeIn(stretch.text());
    }
}
