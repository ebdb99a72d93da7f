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
                    + "\\p{L}+ (ini|itu)|akibatnya|oleh karena itu|karena itu|namun|tetapi|sedangkan|selain itu|misalnya|contohnya)\\b");
    private static final Pattern CLAUSE = Pattern.compile("[;\\n]|, |\\s");

    private Quotable() {}

    /**
     * Returns the sentences of a passage in order, none longer than a limit. One that begins with a word that refers back
     * reaches back over the sentence before, where both fit.
     */
    static List<Stretch> of(Passage passage, int limit) {
        List<Stretch> all = new ArrayList<>();
        int before = -1;
        for (Sentences.Span span : Sentences.of(passage.text())) {
            boolean back = before >= 0
                    && span.end() - before <= limit
                    && REFERS_BACK.matcher(span.of(passage.text())).find();
            int end = Math.min(span.end(), cut(passage.text(), span, limit));
            all.add(new Stretch(passage, back ? before : span.start(), end, 0));
            before = span.start();
        }
        return all;
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
