package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one source says, ready to be compared. Sentences that ask, or that are instructions to a
 * machine, say nothing.
 *
 * @param sentences each of them
 * @param subject keys of all words that carry the subject
 * @param spelled all words, lower case
 * @param numbers all numbers
 * @param formulas the whole text in the form of {@link FormulaClaims#bare}
 */
record SourceWords(
        List<SentenceWords> sentences, Set<String> subject, Set<String> spelled, Set<String> numbers, String formulas) {

    /** What a book puts between quotation marks as a whole sentence is what somebody says, often wrongly. */
    private static final Pattern QUOTED_CLAIM = Pattern.compile("[\"“][^\"”]+[.!][\"”]");

    static SourceWords of(String quote) {
        String own = QUOTED_CLAIM.matcher(quote).replaceAll(" ");
        List<String> sentences = Sentences.of(own).stream()
                .map(s -> s.of(own))
                .flatMap(s -> s.startsWith("|") ? s.lines() : Stream.of(s))
                .filter(s -> !s.endsWith("?") && !Instructions.in(s))
                .toList();
        String text = String.join(" ", sentences);
        return new SourceWords(
                sentences.stream().map(SentenceWords::of).toList(),
                Text.subject(text),
                Text.words(text).stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                Text.numbers(text),
                FormulaClaims.bare(text));
    }

    /** Returns several sources taken as one. */
    static SourceWords together(Collection<SourceWords> sources) {
        Set<String> subject = new HashSet<>();
        Set<String> spelled = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        sources.forEach(s -> {
            subject.addAll(s.subject());
            spelled.addAll(s.spelled());
            numbers.addAll(s.numbers());
        });
        return new SourceWords(
                sources.stream().flatMap(s -> s.sentences().stream()).toList(),
                subject,
                spelled,
                numbers,
                sources.stream().map(SourceWords::formulas).collect(Collectors.joining(" ")));
    }

    /** Returns which share of some keys this source holds, 0 to 1; 1 for no keys. */
    double share(Set<String> keys) {
        return keys.isEmpty()
                ? 1
                : (double) keys.stream().filter(subject::contains).count() / keys.size();
    }
}
