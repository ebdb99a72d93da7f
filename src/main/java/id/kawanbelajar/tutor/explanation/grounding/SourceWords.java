package id.kawanbelajar.tutor.explanation.grounding;

import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.tutor.explanation.words.FormulaClaims;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one source says, ready to be compared. Sentences that ask, or that are instructions to a
 * machine, say nothing.
 *
 * @param sentences each of them
 * @param spoken those that report what somebody says, whole; the words of others are not its own
 * @param subject keys of all words that carry the subject
 * @param spelled all words, lower case
 * @param formulas the whole text in the form of {@link FormulaClaims#bare}
 */
record SourceWords(
        List<SentenceWords> sentences,
        List<SentenceWords> spoken,
        Set<String> subject,
        Set<String> spelled,
        String formulas) {

    /** What a book puts between quotation marks as a whole sentence is what somebody says, often wrongly. */
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]+[\"”]");

    static SourceWords of(String quote) {
        String own =
                QUOTED.matcher(quote).replaceAll(m -> isClaim(m.group()) ? " " : Matcher.quoteReplacement(m.group()));
        List<String> sentences = taught(own).toList();
        List<SentenceWords> words = sentences.stream().map(SentenceWords::of).toList();
        return new SourceWords(
                words,
                taught(quote)
                        .filter(s -> QUOTED.matcher(s).results().anyMatch(m -> isClaim(m.group())))
                        .map(SentenceWords::of)
                        .toList(),
                words.stream().flatMap(w -> w.subject().stream()).collect(Collectors.toSet()),
                words.stream().flatMap(w -> w.tokens().stream()).collect(Collectors.toSet()),
                FormulaClaims.bare(String.join(" ", sentences)));
    }

    private static Stream<String> taught(String text) {
        return Sentences.of(text).stream()
                .map(s -> s.of(text))
                .flatMap(s -> s.startsWith("|") ? s.lines() : Stream.of(s))
                .filter(s -> !s.endsWith("?") && !Instructions.in(s));
    }

    private static boolean isClaim(String quoted) {
        return ".!".indexOf(quoted.charAt(quoted.length() - 2)) >= 0;
    }

    /** Returns several sources taken as one. */
    static SourceWords together(Collection<SourceWords> sources) {
        Set<String> subject = new HashSet<>();
        Set<String> spelled = new HashSet<>();
        sources.forEach(s -> {
            subject.addAll(s.subject());
            spelled.addAll(s.spelled());
        });
        return new SourceWords(
                sources.stream().flatMap(s -> s.sentences().stream()).toList(),
                sources.stream().flatMap(s -> s.spoken().stream()).toList(),
                subject,
                spelled,
                sources.stream().map(SourceWords::formulas).collect(Collectors.joining(" ")));
    }

    /** Returns which share of some keys this source holds, 0 to 1; 1 for no keys. */
    double share(Set<String> keys) {
        return keys.isEmpty()
                ? 1
                : (double) keys.stream().filter(subject::contains).count() / keys.size();
    }

    /**
     * Returns whether one of its sentences begins with all the words and numbers of another, in this order; what somebody
     * says in it must be given as somebody's words too.
     */
    boolean quotedBy(SentenceWords said) {
        return Stream.concat(sentences.stream(), said.reports() ? spoken.stream() : Stream.empty())
                .anyMatch(s -> s.beginsWith(said.tokens()));
    }

    /** Returns the words that begin with a capital letter inside a sentence, lower case. */
    Set<String> names() {
        return sentences.stream()
                .flatMap(s -> s.capitals().stream())
                .filter(Capital::inside)
                .map(Capital::lower)
                .collect(Collectors.toSet());
    }

    /** Returns how often a number stands in it. */
    long count(String number) {
        return sentences.stream()
                .flatMap(s -> s.quantities().stream())
                .filter(q -> q.number().equals(number))
                .count();
    }
}
