package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A term is explained before it is used. The opening and the goals may name what is to come, and what was learnt before may
 * be named as such; a word that stands alone counts only if the glossary has it, since many of those are everyday words.
 */
final class TermRules {
    private static final Pattern SAYS_WHAT =
            Pattern.compile("^(?:\\s*\\([^)]*\\))?\\s+(?:adalah|ialah|merupakan|berarti|artinya)\\b.*", Pattern.DOTALL);
    private static final Pattern NAMES = Pattern.compile(
            ".*\\b(?:disebut|dinamakan|dinamai|bernama|istilahnya)(?:\\s+(?:juga|sebagai|dengan))?\\s*$",
            Pattern.DOTALL);
    private static final int LONGEST = 4;

    /** An announcement and its explanation so close behind are read together. */
    private static final int WORDS_BETWEEN = 60;

    private TermRules() {}

    static List<Finding> areExplainedFirst(ChapterText chapter) {
        Map<String, Sentence> explained = explained(chapter);
        List<Finding> findings = new ArrayList<>();
        explained.forEach((term, definition) -> firstUse(chapter, term, definition, explained)
                .ifPresent(use -> findings.add(chapter.finding(
                        Rule.TERM,
                        chapter.spot(use.start()),
                        "istilah “%s” dipakai sebelum dijelaskan (%s); jelaskan lebih dulu atau pakai kata lain: %s"
                                .formatted(term, chapter.spot(definition.start()), use.text())))));
        return findings;
    }

    /** Every term with the sentence that explains it, in order of the text. */
    private static Map<String, Sentence> explained(ChapterText chapter) {
        List<String> glossary =
                GlossaryRules.terms(chapter).stream().map(TermRules::plain).toList();
        Map<String, Sentence> explained = new LinkedHashMap<>();
        for (Sentence sentence : chapter.sentences()) {
            for (Span span : chapter.reading().markup().bold()) {
                if (span.start() >= sentence.start() && span.end() <= sentence.end() && mayExplain(sentence)) {
                    String term = plain(span.of(chapter.document().text()));
                    if (isTerm(term) && (glossary.contains(term) || (term.contains(" ") && defines(sentence, span)))) {
                        explained.putIfAbsent(term, sentence);
                    }
                }
            }
        }
        return explained;
    }

    private static String plain(String term) {
        return term.toLowerCase(Locale.ROOT).strip();
    }

    private static boolean isTerm(String bold) {
        return bold.matches("\\p{L}[\\p{L} -]*") && bold.split(" ").length <= LONGEST;
    }

    private static boolean defines(Sentence sentence, Span bold) {
        return SAYS_WHAT
                        .matcher(sentence.text().substring(bold.end() - sentence.start()))
                        .matches()
                || NAMES.matcher(sentence.text().substring(0, bold.start() - sentence.start()))
                        .matches();
    }

    private static boolean isApart(Sentence sentence) {
        return !mayExplain(sentence) || sentence.part().isNamed("bekal");
    }

    private static boolean mayExplain(Sentence sentence) {
        return !sentence.part().isGoals() && !sentence.part().isGlossary();
    }

    private static Optional<Sentence> firstUse(
            ChapterText chapter, String term, Sentence definition, Map<String, Sentence> all) {
        int opening = chapter.parts().getFirst().end();
        List<String> longer = all.keySet().stream()
                .filter(other -> other.length() > term.length() && other.contains(term))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return chapter.sentences().stream()
                .filter(sentence -> sentence.start() >= opening && !isApart(sentence))
                .takeWhile(sentence ->
                        !sentence.block().equals(definition.block()) && sentence.start() < definition.start())
                .filter(sentence -> uses(sentence.text(), term, longer))
                .findFirst()
                .filter(use -> WordCount.of(chapter.document().text().substring(use.end(), definition.start()))
                        > WORDS_BETWEEN);
    }

    private static boolean uses(String text, String term, List<String> longer) {
        String rest = text.toLowerCase(Locale.ROOT);
        for (String other : longer) {
            rest = rest.replace(other, " ");
        }
        return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(term) + "(?![\\p{L}-])")
                .matcher(rest)
                .find();
    }
}
