package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.FunctionWords;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What one sentence says, ready to be compared.
 *
 * @param lower its words in order, lower case
 * @param subject keys of the words that carry the subject
 * @param capitals those words that begin with a capital letter: names, and mostly the first word
 * @param denials what it denies
 * @param quantities its numbers, those of formulas too
 * @param tokens its words and numbers in order, lower case, those of formulas too
 * @param row whether it is a row of a table, which says nothing about the row before or after it
 * @param formula whether it holds a formula of LaTeX
 * @param reports whether it tells, in words of its own, what somebody says in quotation marks
 */
record SentenceWords(
        List<String> lower,
        Set<String> subject,
        List<Capital> capitals,
        Denials denials,
        List<Quantity> quantities,
        List<String> tokens,
        boolean row,
        boolean formula,
        boolean reports) {
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]+[\"”]");
    private static final int OWN_WORDS = 3;
    private static final int LEAD = 4;

    private static final Set<String> HEADS = Set.of(
            "perbedaan",
            "persamaan",
            "hubungan",
            "contoh",
            "fungsi",
            "kegunaan",
            "manfaat",
            "syarat",
            "akibat",
            "penyebab",
            "sebab",
            "tujuan",
            "satuan",
            "rumus",
            "ciri",
            "jenis",
            "bagian",
            "langkah",
            "cara",
            "hasil",
            "bahan");

    SentenceWords {
        lower = List.copyOf(lower);
    }

    static SentenceWords of(String sentence) {
        List<String> words = Text.words(FormulaClaims.without(sentence));
        List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        return new SentenceWords(
                lower,
                Text.subject(sentence),
                capitals(words),
                Denials.of(lower),
                Quantity.in(sentence),
                Text.tokens(sentence),
                sentence.startsWith("|"),
                sentence.indexOf('$') >= 0,
                reports(sentence));
    }

    private static List<Capital> capitals(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> Character.isUpperCase(words.get(i).charAt(0)))
                .filter(i -> Text.carries(words.get(i).toLowerCase(Locale.ROOT)))
                .mapToObj(i -> new Capital(words.get(i).toLowerCase(Locale.ROOT), i))
                .toList();
    }

    private static boolean reports(String sentence) {
        String own = QUOTED.matcher(sentence).replaceAll(" ");
        return !own.equals(sentence) && Text.words(own).size() >= OWN_WORDS;
    }

    /** Returns whether this begins with some words and numbers. */
    boolean beginsWith(List<String> others) {
        return tokens.size() >= others.size()
                && tokens.subList(0, others.size()).equals(others);
    }

    /** Returns whether a number stands among the first words, where a sentence says what it speaks of: "Hukum II Newton". */
    boolean leadsWith(Quantity quantity) {
        return tokens.stream().limit(LEAD).anyMatch(token -> quantity.isWrittenAs(token));
    }

    /** Returns how often each word occurs, by key, function words too. */
    Tally tally() {
        return Tally.of(lower.stream().map(Text::key));
    }

    /** Returns the keys that carry the subject but for names inside the sentence; all where there are only names. */
    Set<String> plain() {
        Set<String> plain = new LinkedHashSet<>(subject);
        capitals.stream().filter(Capital::inside).map(Capital::key).forEach(plain::remove);
        return plain.isEmpty() ? subject : plain;
    }

    /** Returns the key of what is spoken about: the first that carries the subject. */
    Optional<String> topic() {
        return subject.stream().findFirst();
    }

    /** Returns the noun that says which side of a thing is told; empty where the sentence tells of the thing itself. */
    Optional<String> head() {
        return lower.stream().findFirst().filter(HEADS::contains);
    }

    /** Returns whether this goes on speaking about what came before: "Dindingnya tebal", "Perubahan ini disebut …". */
    boolean leans() {
        return lower.stream().limit(3).anyMatch(w -> w.endsWith("nya") || FunctionWords.pointing(w));
    }

    /** Returns the key of what the topic is said to be: the first after "adalah" and the like. */
    Optional<String> predicate() {
        return lower.stream()
                .dropWhile(w -> !FunctionWords.equating(w))
                .filter(Text::carries)
                .findFirst()
                .map(Text::key);
    }
}
