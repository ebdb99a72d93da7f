package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.FunctionWords;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Each sentence is Indonesian, told by its function words. A verse or a regional word of the material stays what it is, an
 * English example may stand in quotation marks, and an English lesson may be answered in English.
 */
final class IsIndonesian implements ReplyCheck {
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}]]");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”\\n]{1,300}[\"”]");
    /** A sentence of fewer foreign words may be a name. */
    private static final int A_FEW = 2;
    /** Words without a single function word: an Indonesian text of this length has one. */
    private static final int LONG = 8;

    @Override
    public Optional<Fault> fault(String text, Draft draft) {
        String material = draft.evidence().numbered();
        boolean otherScript =
                OTHER_SCRIPT.matcher(text).results().anyMatch(letter -> !material.contains(letter.group()));
        if (otherScript) {
            return Optional.of(Fault.NOT_INDONESIAN);
        }
        Set<String> known = lower(material).stream().collect(Collectors.toSet());
        boolean foreign = !draft.english()
                && Sentences.of(text).stream().map(s -> s.of(text)).anyMatch(s -> foreign(s, known));
        return foreign ? Optional.of(Fault.NOT_INDONESIAN) : Optional.empty();
    }

    private static boolean foreign(String sentence, Set<String> known) {
        List<String> words =
                lower(QUOTED.matcher(FormulaClaims.without(sentence)).replaceAll(" "));
        long english = words.stream().filter(FunctionWords::english).count();
        long indonesian = words.stream().filter(FunctionWords::indonesian).count();
        long unknown = words.stream().filter(w -> !known.contains(w)).count();
        return (english >= A_FEW && english > indonesian)
                || (english > 0 && indonesian == 0)
                || (unknown >= LONG && indonesian == 0);
    }

    private static List<String> lower(String text) {
        return Text.words(text).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    }
}
