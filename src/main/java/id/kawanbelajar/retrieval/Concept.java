package id.kawanbelajar.retrieval;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question asks the meaning of ("apa itu fotosintesis", "hukum Newton I bunyinya apa") or one side of ("cara
 * membuat tempe", "stomata fungsinya apa"), and how a text that says it reads.
 */
public final class Concept {
    private static final int MOST_WORDS = 5;

    private static final Pattern ASKED = Pattern.compile(
            "(?:apa(?:kah)? (?:itu|yang (?:dimaksud|disebut)(?: dengan)?|(?:arti|maksud|pengertian|definisi|bunyi)(?:nya)?(?: dari)?)"
                    + "|(?:arti|maksud|pengertian|definisi|bunyi)(?: dari)?|(?:bagaimana|sebutkan) bunyi) (?<after>.+?)(?: (?:itu )?apa)?"
                    + "|(?<before>.+?) (?:(?:arti|maksud|pengertian|bunyi)nya(?: apa| bagaimana)?"
                    + "|apa (?:arti|maksud|pengertian|bunyi)nya|(?:itu )?(?:maksud|arti)nya .+|itu (?:(?:\\p{L}+ )?yang .+|apa saja(?: .+)?)"
                    + "|(?:itu |adalah )?apa(?: itu| dalam \\p{L}+)?)");

    private static final Pattern SIDE_ASKED = Pattern.compile(
            "(?:bagaimana |apa )?(?:(?<side>cara|fungsi|manfaat|tujuan) (?<of>.+?)|(?<thing>.+?) (?<its>fungsi|manfaat|tujuan)nya)"
                    + "(?: itu)?(?: apa| bagaimana)?");

    /** A side is often told with a word or two more: "cara menyelesaikan persamaan linear satu variabel adalah". */
    private static final String MORE_WORDS = "(?: \\p{L}+){0,3}";

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "\\b(?:apa|siapa|kapan|mana|kenapa|mengapa|bagaimana|berapa|yang|dan|atau|dengan|antara|beda|bedanya|perbedaan"
                    + "|untuk|buat|guna|gunanya|fungsi|fungsinya|contoh|contohnya|cara|namanya|itu|rumus|benar|jika|kalau)\\b");

    /** What follows "Alasan:" in a worked example says why this step is taken, of this case alone. */
    private static final String SENTENCE_BEGINS =
            "(?:^|(?:[.!?]|(?<!alasan):)\\s+|\\n\\s*(?:(?:[-*•]|\\d{1,2}[.)])\\s+)?)(?:(?:[-*•]|\\d{1,2}[.)])\\s+)?(?:(?:jadi|secara umum|pertama|kedua|ketiga|keempat), )?"
                    + "(?:[^.,;:?!\\n]{1,40} (?:atau |disebut juga |\\())?";

    private static final String SAYS = "(?:,? (?:atau|disebut juga) [^.]{1,40},?| ?\\([^)]{1,60}\\)|\\))?"
            + "(?: (?:adalah|ialah|merupakan|yaitu|yakni|berarti|artinya|menyatakan|berbunyi)\\b|(?<=(?:^|\\n)[-*] [^\\n]{1,70}):\\s)";
    private static final String NAMED = "\\b(?:disebut|dinamakan|dikenal sebagai|dikenal dengan) (?:juga |sebagai )?";

    private final Pattern said;

    private Concept(String name, String more) {
        String quoted = Pattern.quote(name).replaceAll("[ -]", "\\\\E[ -]\\\\Q") + more;
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
        Matcher side = SIDE_ASKED.matcher(asked);
        if (side.matches()) {
            return side(side);
        }
        Matcher form = ASKED.matcher(asked);
        String name = asked;
        if (form.matches()) {
            name = form.group("after") == null ? form.group("before") : form.group("after");
        }
        name = name.replaceAll("^(?:tentang|dari) | (?:itu|adalah)$", "");
        return isName(name) ? Optional.of(new Concept(name, "")) : Optional.empty();
    }

    private static Optional<Concept> side(Matcher asked) {
        boolean named = asked.group("side") != null;
        String thing = named ? asked.group("of") : asked.group("thing");
        String side = named ? asked.group("side") : asked.group("its");
        return isName(thing) ? Optional.of(new Concept(side + " " + thing, MORE_WORDS)) : Optional.empty();
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.split(" ", -1).length <= MOST_WORDS
                && !NOT_A_NAME.matcher(name).find();
    }

    /** Returns whether a text says what the concept is. */
    public boolean isSaidIn(String text) {
        return said.matcher(text).find();
    }
}
