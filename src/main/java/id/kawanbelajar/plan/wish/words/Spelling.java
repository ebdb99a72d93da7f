package id.kawanbelajar.plan.wish.words;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.language.PlainWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Spellings that matter in talk about days and hours, on top of {@link PlainWords}. */
final class Spelling {
    private static final Map<String, String> FORMS = forms();

    private Spelling() {}

    /** Returns the plain words of a stretch without pauses; may be empty. */
    static List<String> words(String written) {
        return Stream.of(PlainWords.of(written).split(" ", -1))
                .flatMap(word -> Stream.of(FORMS.getOrDefault(word, word).split(" ", -1)))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (String line : DataLines.of("/rencana/ejaan.txt")) {
            String[] sides = line.split(" = ", 2);
            Stream.of(sides[1].split(" ", -1)).forEach(form -> forms.put(form, sides[0]));
        }
        return Map.copyOf(forms);
    }
}
