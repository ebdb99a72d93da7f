package id.kawanbelajar.retrieval;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question asks the meaning of ("apa itu fotosintesis", "hukum Newton I bunyinya apa"), and how a text that says it
 * reads.
 */
public final class Concept {
    private static final int MOST_WORDS = 5;

    private static final Pattern ASKED = Pattern.compile(
            "(?:apa(?:kah)? (?:itu|yang (?:dimaksud|disebut)(?: dengan)?|(?:arti|maksud|pengertian|definisi|bunyi)(?:nya)?(?: dari)?)"
                    + "|(?:arti|maksud|pengertian|definisi|bunyi)(?: dari)?|(?:bagaimana|sebutkan) bunyi) (?<after>.+?)(?: (?:itu )?apa)?"
                    + "|(?<before>.+?) (?:(?:arti|maksud|pengertian|bunyi)nya(?: apa| bagaimana)?"
                    + "|apa (?:arti|maksud|pengertian|bunyi)nya|(?:itu )?(?:maksud|arti)nya .+|itu (?:(?:\\p{L}+ )?yang .+|apa saja(?: .+)?)"
                    + "|(?:itu |adalah )?apa(?: itu| dalam \\p{L}+)?)");

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "\\b(?:apa|siapa|kapan|mana|kenapa|mengapa|bagaimana|berapa|yang|dan|atau|dengan|antara|beda|bedanya|perbedaan"
                    + "|untuk|buat|guna|gunanya|fungsi|fungsinya|contoh|contohnya|cara|namanya|itu|rumus|benar|jika|kalau)\\b");

    private static final String SENTENCE_BEGINS =
            "(?:^|[.!?:]\\s+|\\n\\s*(?:(?:[-*•]|\\d{1,2}[.)])\\s+)?)(?:(?:[-*•]|\\d{1,2}[.)])\\s+)?(?:jadi, |secara umum, )?"
                    + "(?:[^.,;:?!\\n]{1,40} (?:atau |disebut juga |\\())?";
    private static final String SAYS = "(?:,? (?:atau|disebut juga) [^.]{1,40},?| ?\\([^)]{1,60}\\)|\\))?"
            + "(?: (?:adalah|ialah|merupakan|yaitu|yakni|berarti|artinya|menyatakan|berbunyi)\\b|(?<=(?:^|\\n)[-*] [^\\n]{1,70}):\\s)";
    private static final String NAMED = "\\b(?:disebut|dinamakan|dikenal sebagai|dikenal dengan) (?:juga |sebagai )?";

    private final Pattern said;

    private Concept(String name) {
        String quoted = Pattern.quote(name).replaceAll("[ -]", "\\\\E[ -]\\\\Q");
        this.said = Pattern.compile(
                SENTENCE_BEGINS + quoted + SAYS + "|" + NAMED + quoted + "(?=[.,;\\s])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Returns what a question asks the meaning of; empty where it asks something else.
     *
     * @param question in standard spelling
     */
    public static Optional<Concept> of(String question) {
        String asked = question.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]+", " ")
                .strip()
                .replaceAll("\\s+", " ");
        Matcher form = ASKED.matcher(asked);
        String name = asked;
        if (form.matches()) {
            name = form.group("after") == null ? form.group("before") : form.group("after");
        }
        name = name.replaceAll("^(?:tentang|dari) | (?:itu|adalah)$", "");
        boolean isName = !name.isBlank()
                && name.split(" ", -1).length <= MOST_WORDS
                && !NOT_A_NAME.matcher(name).find();
        return isName ? Optional.of(new Concept(name)) : Optional.empty();
    }

    /** Returns whether a text says what the concept is. */
    public boolean isSaidIn(String text) {
        return said.matcher(text).find();
    }
}
