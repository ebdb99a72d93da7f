package id.kawanbelajar.adapter.onnx;

import java.text.Normalizer;

/**
 * Folds a text the way multilingual-e5 was trained (SentencePiece's {@code nmt_nfkc}): control characters dropped,
 * invisible and line-breaking ones made a space, NFKC, runs of spaces made one, none at the ends.
 */
final class Folding {
    private Folding() {}

    static String fold(String text) {
        String cleaned = isPlain(text) ? text : Normalizer.normalize(clean(text), Normalizer.Form.NFKC);
        return oneSpace(cleaned);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                out.append(' ');
            } else if (!isDropped(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return switch (c) {
            case '\t', '\n', '\f', '\r', 0x1680, 0x2028, 0x2029, 0x2581, 0xfeff, 0xfffd -> true;
            default -> c >= 0x200b && c <= 0x200f;
        };
    }

    private static boolean isDropped(char c) {
        return c < ' ' || c == 0x7f || c == 0x8f || c == 0x9f;
    }

    private static String oneSpace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                out.append(c);
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }
}
