package id.kawanbelajar.tutor.explanation.prompt;

import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Sentences.Span;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences of a passage, to take one that answers with what stands around it. Immutable. */
final class Surroundings {
    /** A question of the book or a claim that it only quotes: a small model repeats it as if it were taught. */
    private static final Pattern NOT_TAUGHT = Pattern.compile("(?s).*\\?\\s*$|^[\"“][^\"”]*[\"”]\\.?$");

    /** What follows a sentence explains it, and what leads up to it in its paragraph belongs to it, about this far. */
    private static final int BESIDE = 2;

    private final String text;
    private final Set<String> question;
    private final List<Span> sentences;

    /**
     * Cuts a passage into sentences.
     *
     * @param question keys of the words that carry the subject of the question
     */
    Surroundings(String text, Set<String> question) {
        this.text = text;
        this.question = question;
        this.sentences = Sentences.of(text);
    }

    /** Returns the sentence that shares most words with the question, the first of equals. */
    String nearest() {
        String best = sentences.getFirst().of(text);
        for (Span span : sentences) {
            if (shared(span.of(text)) > shared(best)) {
                best = span.of(text);
            }
        }
        return best;
    }

    /**
     * Returns whole sentences around a part of the text: two on each side, further only what speaks of the question.
     *
     * @param limit characters that are not passed by growing; a table or a very long sentence alone ends at a line or word
     */
    String around(String part, int limit) {
        int from = Math.max(0, text.indexOf(part));
        int first = 0;
        while (sentences.get(first).end() <= from) {
            first++;
        }
        int last = first;
        while (last + 1 < sentences.size() && sentences.get(last + 1).start() < from + part.length()) {
            last++;
        }
        int after = last + BESIDE;
        while (fits(first, last + 1, limit) && teaches(last + 1, last < after)) {
            last++;
        }
        int before = first - BESIDE;
        while (fits(first - 1, last, limit) && teaches(first - 1, first > before && !startsParagraph(first))) {
            first--;
        }
        return shortened(
                text.substring(sentences.get(first).start(), sentences.get(last).end()), limit);
    }

    private boolean fits(int first, int last, int limit) {
        return first >= 0
                && last < sentences.size()
                && sentences.get(last).end() - sentences.get(first).start() <= limit;
    }

    private boolean startsParagraph(int number) {
        return text.substring(
                        sentences.get(number - 1).end(), sentences.get(number).start())
                .contains("\n\n");
    }

    private boolean teaches(int number, boolean near) {
        String sentence = sentences.get(number).of(text);
        return isTaught(sentence) && (near || shared(sentence) > 0);
    }

    private long shared(String sentence) {
        Set<String> words = Text.subject(sentence);
        return isTaught(sentence) ? question.stream().filter(words::contains).count() : -1;
    }

    private static boolean isTaught(String sentence) {
        return !NOT_TAUGHT.matcher(sentence).matches() && !FigureText.is(sentence);
    }

    private static String shortened(String quote, int limit) {
        if (quote.length() <= 2 * limit) {
            return quote;
        }
        String head = quote.substring(0, limit);
        int cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
        return cut > 0 ? head.substring(0, cut).stripTrailing() : head;
    }
}
