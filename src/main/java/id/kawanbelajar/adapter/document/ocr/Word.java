package id.kawanbelajar.adapter.document.ocr;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word on a page, as Tesseract saw it.
 *
 * @param line names the line it stands in: block, paragraph and line, each counted within the one before
 * @param left first column
 * @param top first row
 * @param width in pixels
 * @param height in pixels
 * @param confidence 0 to 1
 * @param text never blank
 */
record Word(Line line, int left, int top, int width, int height, double confidence, String text) {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final String WORD = "5";
    private static final int FIELDS = 12;

    /** Where a line stands among the others. */
    record Line(int block, int paragraph, int number) {}

    /** Reads Tesseract's table. */
    static List<Word> of(String table) {
        return table.lines()
                .map(row -> TAB.split(row, FIELDS))
                .filter(fields -> fields.length == FIELDS && fields[0].equals(WORD) && !fields[11].isBlank())
                .map(Word::of)
                .toList();
    }

    private static Word of(String[] fields) {
        int[] numbers = new int[10];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(fields[i]);
        }
        double confidence = Math.clamp(Double.parseDouble(fields[10]) / 100, 0, 1);
        return new Word(
                new Line(numbers[2], numbers[3], numbers[4]),
                numbers[6],
                numbers[7],
                numbers[8],
                numbers[9],
                confidence,
                fields[11].strip());
    }

    int right() {
        return left + width;
    }

    /** Returns whether it means something: a letter or a digit is in it. */
    boolean speaks() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Returns whether a wrong sign in it would make another sum of it. */
    boolean isMaths() {
        return !isLanguage()
                && text.codePoints().anyMatch(c -> Character.isDigit(c) || "=+×÷√^±<>≤≥∫π".indexOf(c) >= 0);
    }

    /** Returns whether it is a word of a language, long enough to tell. */
    boolean isLanguage() {
        return text.codePoints().filter(Character::isLetter).count() >= 4;
    }
}
