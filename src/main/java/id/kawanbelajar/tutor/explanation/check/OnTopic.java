package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.tutor.explanation.grounding.Claim;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps a reply to its question. A small model likes to say the question again and to go on with the next passage. */
final class OnTopic {
    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)\\b(?:apakah|apa benar|benarkah|bolehkah|bisakah)\\b");
    /** Share of the question's words known to the material that an answer holds more of. */
    private static final double ANSWERED = 0.5;

    private final boolean yesOrNo;
    private final Set<String> asked;
    private final Set<String> numbers;

    OnTopic(String question) {
        this.yesOrNo = YES_OR_NO.matcher(question).find();
        this.asked = Text.subject(question);
        this.numbers = Text.numbers(question);
    }

    /** Returns whether a sentence says more than the question did. */
    boolean saysMore(String sentence) {
        return yesOrNo
                || !asked.containsAll(Text.subject(sentence))
                || !numbers.containsAll(Text.numbers(sentence))
                || !FormulaClaims.claims(sentence).isEmpty();
    }

    /** Returns the claims up to where the reply turns to another source for something that was not asked. */
    List<Claim> upToDigression(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        Set<Integer> cited = new HashSet<>();
        for (Claim claim : claims) {
            boolean turns = !kept.isEmpty() && claim.sources().stream().noneMatch(cited::contains);
            if (turns && !touches(claim.text())) {
                return kept;
            }
            kept.add(claim);
            cited.addAll(claim.sources());
        }
        return kept;
    }

    private boolean touches(String sentence) {
        Set<String> here = Text.numbers(sentence);
        boolean sameNumber =
                numbers.isEmpty() || here.isEmpty() || here.stream().anyMatch(numbers::contains);
        return sameNumber && Text.subject(sentence).stream().anyMatch(asked::contains);
    }

    /** Returns whether claims speak about what was asked, as far as the material knows the words. */
    boolean answered(List<Claim> claims, Collection<String> material) {
        Set<String> known = asked.stream().filter(material::contains).collect(Collectors.toSet());
        Set<String> said =
                claims.stream().flatMap(c -> Text.subject(c.text()).stream()).collect(Collectors.toSet());
        return known.isEmpty() || known.stream().filter(said::contains).count() > ANSWERED * known.size();
    }
}
