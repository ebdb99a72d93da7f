package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a passage into what may be quoted alone: whole sentences, each with what it refers back to. */
final class Quotable {
    private static final Pattern REFERS_BACK = Pattern.compile(
            "(?i)^(ia|dia|beliau|mereka|keduanya|hal (ini|itu|tersebut)|ini|itu|(?:\\p{L}+ )?(tersebut)|proses (ini|itu)|"
                    + "\\p{L}+ (ini|itu|lalu|kemudian|pun)|akibatnya|oleh karena itu|karena itu|namun|tetapi|sedangkan|selain itu|misalnya|contohnya)\\b");
    private static final Pattern NAMES_AGAIN = Pattern.compile("\\b(?:juga disebut|disebut juga)\\b");
    private static final Pattern LEADS_IN = Pattern.compile("(?s).*(?::|\\b(?:berikut|ini)\\.)$");
    private static final Pattern ITEM = Pattern.compile("^(?:[-*•]|\\d{1,2}[.)]) ");
    private static final Pattern CLAIM = Pattern.compile("[\"“][^\"”]*[\"”]");
    private static final Pattern FORMULA = Pattern.compile("(?s)\\$\\$.*\\$\\$");
    private static final Pattern CLAUSE = Pattern.compile("[;\\n]|, |\\s");

    private Quotable() {}

    /**
     * Returns the sentences of a passage in order, none longer than a limit. One that begins with a word that refers back
     * reaches back over the sentence before, an item reaches over its whole list, one that leads into a list or formula reaches over it, and a claim that is
     * about to be judged reaches to the end of its paragraph, where that fits.
     */
    static List<Stretch> of(Passage passage, int limit) {
        List<Stretch> all = new ArrayList<>();
        List<Sentences.Span> spans = Sentences.of(passage.text());
        for (int i = 0; i < spans.size(); i++) {
            Sentences.Span span = spans.get(i);
            Sentences.Span before = spans.get(Math.max(0, i - 1));
            Sentences.Span list = isItem(passage.text(), span) ? list(passage.text(), spans, i) : span;
            if (!list.equals(span) && list.end() - list.start() <= limit) {
                all.add(new Stretch(passage, list.start(), list.end(), 0));
                continue;
            }
            boolean back = i > 0 && span.end() - before.start() <= limit && leansOn(passage.text(), before, span);
            int start = back ? before.start() : span.start();
            int end = Math.min(span.end(), cut(passage.text(), span, limit));
            all.add(new Stretch(
                    passage, start, end == span.end() ? onward(passage.text(), spans, i, start + limit) : end, 0));
        }
        return all;
    }

    private static boolean isItem(String text, Sentences.Span span) {
        return ITEM.matcher(span.of(text)).find();
    }

    /**
     * Returns the list around an item, with what leads into it. The item alone where nothing makes the items one thing: steps
     * are numbered, and other lists are led into; a glossary is neither.
     */
    private static Sentences.Span list(String text, List<Sentences.Span> spans, int item) {
        int first = item;
        while (first > 0 && isItem(text, spans.get(first - 1))) {
            first--;
        }
        int last = item;
        while (last + 1 < spans.size() && isItem(text, spans.get(last + 1))) {
            last++;
        }
        boolean led = first > 0 && spans.get(first - 1).of(text).endsWith(":");
        boolean numbered = Character.isDigit(text.charAt(spans.get(item).start()));
        if (!led && !numbered) {
            return spans.get(item);
        }
        return new Sentences.Span(
                spans.get(led ? first - 1 : first).start(), spans.get(last).end());
    }

    private static boolean leansOn(String text, Sentences.Span before, Sentences.Span span) {
        String sentence = span.of(text);
        return REFERS_BACK.matcher(sentence).find()
                || (FORMULA.matcher(sentence).matches() && !before.of(text).endsWith("?"))
                || (NAMES_AGAIN.matcher(sentence).find()
                        && firstWord(before.of(text)).equals(firstWord(sentence)));
    }

    private static String firstWord(String sentence) {
        return sentence.split("\\s", 2)[0];
    }

    /** Where a sentence really ends that promises something: after what it promises, as far as that fits. */
    private static int onward(String text, List<Sentences.Span> spans, int from, int most) {
        String sentence = spans.get(from).of(text);
        boolean claims = CLAIM.matcher(sentence).matches();
        boolean leads = LEADS_IN.matcher(sentence).matches();
        int end = spans.get(from).end();
        for (int i = from + 1;
                i < spans.size() && (claims || leads) && spans.get(i).end() <= most;
                i++) {
            boolean newParagraph = text.substring(end, spans.get(i).start()).contains("\n\n");
            boolean further = i > from + 1;
            if (claims ? newParagraph : further && (newParagraph || text.charAt(end) != '\n')) {
                break;
            }
            end = spans.get(i).end();
        }
        return end;
    }

    /** Where a sentence ends that may be too long to show: after an item or clause if there is one, else after a word. */
    private static int cut(String text, Sentences.Span span, int limit) {
        if (span.end() - span.start() <= limit) {
            return span.end();
        }
        int[] ends = new int[3];
        Matcher mark = CLAUSE.matcher(text).region(span.start(), span.start() + limit);
        while (mark.find()) {
            int rank = text.charAt(mark.start()) == '\n' ? 2 : mark.group().isBlank() ? 0 : 1;
            ends[rank] = mark.start() + (rank == 1 && text.charAt(mark.start()) == ';' ? 1 : 0);
        }
        int atLeast = span.start() + limit / 3;
        for (int rank = 2; rank >= 0; rank--) {
            if (ends[rank] > atLeast) {
                return ends[rank];
            }
        }
        return span.start() + limit;
    }
}
