package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.Concept;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two things that a question wants told apart.
 *
 * @param one as the question names it, lower case
 * @param other the second
 */
record Sides(String one, String other) {
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:beda|bedanya|perbedaan|perbedaannya)(?: antara)? (.+?) (?:dan|dengan|sama|dari|atau) (.+)");

    static Optional<Sides> of(String question) {
        String plain = question.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]+", "")
                .replaceAll("(?: itu)?(?: apa| bagaimana| di mana)?(?: saja)?$", "");
        Matcher asked = ASKED.matcher(plain);
        return asked.find() ? Optional.of(new Sides(asked.group(1), asked.group(2))) : Optional.empty();
    }

    /**
     * Returns one definition for each side.
     *
     * @param hits best first
     * @param best what is shown otherwise
     * @return empty where that speaks of both sides already, or one of them is not defined, or both do not fit
     */
    Optional<List<Stretch>> definedIn(List<Hit> hits, Stretch best) {
        String shown = best.text().toLowerCase(Locale.ROOT);
        if (shown.contains(one) && shown.contains(other) && AnswerKind.COMPARISON.mayBeIn(best.text())) {
            return Optional.empty();
        }
        Optional<Stretch> first = Concept.of(one).flatMap(c -> defined(c, hits));
        Optional<Stretch> second = Concept.of(other).flatMap(c -> defined(c, hits));
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().length() + second.get().length() > Extract.LIMIT - 2) {
            return Optional.empty();
        }
        return Optional.of(
                first.get().touches(second.get())
                        ? List.of(first.get().with(second.get()))
                        : List.of(first.get(), second.get()));
    }

    private static Optional<Stretch> defined(Concept concept, List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingDouble((Hit hit) -> -Section.worth(hit.passage())))
                .flatMap(hit -> sentences(hit).filter(stretch -> concept.isSaidIn(stretch.text())))
                .findFirst();
    }

    private static Stream<Stretch> sentences(Hit hit) {
        return Quotable.of(hit.passage(), Extract.LIMIT).stream();
    }
}
