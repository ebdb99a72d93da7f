package id.kawanbelajar.safety;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.language.PlainWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The plain words of a message as the rules of danger read them: accents, hidden characters and digits that stand for
 * letters are gone, and words of Javanese, Sundanese and Minangkabau are Indonesian.
 */
final class DangerWords {
    private static final Map<String, String> INDONESIAN = indonesian();
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]+");
    private static final Pattern MIXED =
            Pattern.compile("(?<![\\p{L}\\d])(?=\\p{L}*\\d\\p{L})\\p{L}[\\p{L}013457@$]{2,}(?![\\p{L}\\d])");
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\d])(?:\\p{L}[.\\-_*|/ ]{1,3}){3,20}\\p{L}(?![\\p{L}\\d])");
    /** A passive verb that is often written in two words. */
    private static final Pattern PARTED = Pattern.compile(
            "\\bdi ((?:pukul|ancam|ancm|bunuh|tampar|tendang|bully|palak|paksa|perkosa|leceh|grepe|pegang|raba|cium|siram|kurung"
                    + "|hajar|keroyok|sebar|suruh|usir|siksa|cekik|culik|silet|ejek|jauhi|kasih)\\p{L}*)");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final String DIGITS = "013457@$";
    private static final String LETTERS = "oieastas";

    private DangerWords() {}

    /** Returns the words, each once where it is said twice in a row. */
    static List<String> of(String text) {
        String shown =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lettered = MIXED.matcher(shown).replaceAll(m -> letters(m.group()));
        String joined = SPELLED.matcher(lettered)
                .replaceAll(m -> NO_LETTER.matcher(m.group()).replaceAll(""));
        List<String> words = new ArrayList<>();
        for (String word :
                PARTED.matcher(PlainWords.of(joined)).replaceAll("di$1").split(" ", -1)) {
            String known = INDONESIAN.getOrDefault(word, word);
            if (!known.isEmpty() && (words.isEmpty() || !words.getLast().equals(known))) {
                words.add(known);
            }
        }
        return words;
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int digit = DIGITS.indexOf(word.charAt(i));
            letters.append(digit < 0 ? word.charAt(i) : LETTERS.charAt(digit));
        }
        return letters.toString();
    }

    private static Map<String, String> indonesian() {
        Map<String, String> forms = new HashMap<>();
        for (String line : DataLines.of("/aman/ragam.txt")) {
            String[] sides = line.split(" = ", 2);
            for (String form : sides[1].split(" ", -1)) {
                forms.put(form, sides[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
