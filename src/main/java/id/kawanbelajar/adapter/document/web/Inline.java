package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.latex.Dollars;
import id.kawanbelajar.adapter.document.latex.Scripts;
import org.jsoup.nodes.Element;

/** Collects running words: spaces as a browser shows them, line breaks kept. */
final class Inline {
    private final StringBuilder words = new StringBuilder();
    private boolean bold = true;

    void text(String raw, boolean isBold) {
        String plain = raw.replaceAll("[\\s\\u00A0]+", " ");
        boolean atStart = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
        words.append(atStart && plain.startsWith(" ") ? plain.substring(1) : plain);
        bold &= isBold || plain.isBlank();
    }

    void lineBreak() {
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        if (!words.isEmpty()) {
            words.append('\n');
        }
    }

    void formula(String latex) {
        words.append(latex);
        bold = false;
    }

    /** Appends what stands high or low, e.g. {@code ²}; a mark of a footnote keeps its brackets. */
    void script(Element script) {
        String text = script.text().strip();
        boolean footnote = !script.select("a[href^=#]").isEmpty() || text.startsWith("[");
        if (footnote) {
            return;
        }
        words.append(script.normalName().equals("sup") ? Scripts.high(text) : Scripts.low(text));
    }

    boolean isBold() {
        return bold;
    }

    /** Returns the words so far and forgets them. */
    String take() {
        String text = Dollars.of(words.toString().strip());
        words.setLength(0);
        bold = true;
        return text;
    }
}
