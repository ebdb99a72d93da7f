package id.kawanbelajar.adapter.document.ocr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of words; never empty. */
record TextLine(List<Word> words) {
    /** Below it a number or sign in a sentence is not trusted. */
    private static final double SURE_NUMBER = 0.6;
    /** Below it a formula is not trusted. */
    private static final double SURE_FORMULA = 0.8;

    private static final double SURE_LINE = 0.5;
    private static final String UNSURE = "[?]";

    /** What Tesseract makes of a dot before an item. */
    private static final Pattern DOT = Pattern.compile("^(?:[.•●○◦▪■*+«»¢©®°·-]|[eoO0](?= +\\p{Lu})) +(?=\\S)");

    private static final Pattern NUMBER = Pattern.compile("^\\(?\\d{1,2}[.)] +(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("^\\(?[a-eA-E][.)] *(?=\\S)");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:BAB|Bab) \\w{1,5}\\b.*|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.? \\p{Lu}.*"
                    + "|(?i:latihan|uji kompetensi|rangkuman|soal|tujuan pembelajaran|kegiatan|ayo \\p{L}+|aktivitas|asesmen)\\b[^.!?]{0,40})$");

    TextLine {
        words = List.copyOf(words);
    }

    int left() {
        return words.stream().mapToInt(Word::left).min().orElse(0);
    }

    int right() {
        return words.stream().mapToInt(Word::right).max().orElse(0);
    }

    int top() {
        return words.stream().mapToInt(Word::top).min().orElse(0);
    }

    int bottom() {
        return words.stream().mapToInt(word -> word.top() + word.height()).max().orElse(0);
    }

    /** Returns how high its words are, as of most of them. */
    double letterHeight() {
        double[] heights = words.stream()
                .filter(Word::isLanguage)
                .mapToDouble(Word::height)
                .sorted()
                .toArray();
        return heights.length == 0 ? 0 : heights[heights.length / 2];
    }

    private double confidence() {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    /** Returns whether what stands here is likelier wrong than right: a formula or the letters of a drawing. */
    boolean isDebris() {
        long language = words.stream().filter(Word::isLanguage).count();
        boolean maths = words.stream().anyMatch(Word::isMaths) && language * 4 <= words.size();
        return confidence() < (maths ? SURE_FORMULA : SURE_LINE);
    }

    /** Returns what it says; numbers and signs that may be wrong are left out visibly. */
    String text() {
        String all = words.stream()
                .map(word -> word.isMaths() && word.confidence() < SURE_NUMBER ? UNSURE : word.text())
                .collect(Collectors.joining(" "));
        Matcher dot = DOT.matcher(all);
        return dot.find() ? "- " + all.substring(dot.end()) : all;
    }

    /** Returns whether it begins an item: with a dot, a number or the letter of an option. */
    boolean beginsItem() {
        return depth() > 0;
    }

    /** Returns 1 for a dot or number, 2 for the letter of an option, 0 for all else. */
    int depth() {
        String text = text();
        if (text.startsWith("- ") || NUMBER.matcher(text).find()) {
            return 1;
        }
        return LETTER.matcher(text).find() ? 2 : 0;
    }

    /** Returns whether its words are those of a heading. */
    boolean isTitled() {
        return TITLE.matcher(text()).matches();
    }
}
