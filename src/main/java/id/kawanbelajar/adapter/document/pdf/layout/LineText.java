package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.text.Bidi;
import java.util.List;

/** Writes the pieces of a line as text: words parted by one space, raised and lowered digits as such. */
final class LineText {
    private static final String PLAIN = "0123456789+-−=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";
    private static final float SPACE = 0.15f;
    private static final float SHIFT = 0.12f;

    private LineText() {}

    static String of(List<Piece> sorted, float base, float size) {
        StringBuilder text = new StringBuilder();
        float space = SPACE + spacing(sorted);
        Piece last = null;
        for (Piece piece : sorted) {
            boolean shifted = piece.size() <= 0.86f * size && Math.abs(piece.base() - base) > SHIFT * size;
            if (last != null && isParted(last, piece, space, shifted)) {
                text.append(indent(last, piece));
            }
            text.append(shifted ? shifted(piece, base) : piece.text());
            last = piece;
        }
        return upright(text.toString().strip());
    }

    private static boolean isParted(Piece last, Piece piece, float space, boolean shifted) {
        float gap = piece.left() - last.right();
        return gap > space * Math.max(last.size(), piece.size())
                || (last.spaced() && !shifted && gap > -0.3f * last.size());
    }

    /** Program code keeps its columns. */
    private static String indent(Piece last, Piece piece) {
        float gap = piece.left() - last.right();
        boolean code = last.face().mono() && piece.face().mono();
        int spaces = code ? Math.round(gap / (0.55f * piece.size())) : 1;
        return " ".repeat(Math.clamp(spaces, 1, 40));
    }

    /** Letters set wide apart, as in titles: the width of the gap that lies between nearly all of them. */
    private static float spacing(List<Piece> sorted) {
        long single = sorted.stream()
                .filter(piece -> piece.text().length() == 1
                        && Character.isLetter(piece.text().charAt(0)))
                .count();
        if (sorted.size() < 5 || single < 0.8 * sorted.size()) {
            return 0;
        }
        float[] gaps = new float[sorted.size() - 1];
        for (int i = 1; i < sorted.size(); i++) {
            gaps[i - 1] = (sorted.get(i).left() - sorted.get(i - 1).right())
                    / sorted.get(i).size();
        }
        java.util.Arrays.sort(gaps);
        float usual = gaps[gaps.length / 3];
        return usual > SPACE && sorted.stream().noneMatch(Piece::spaced) ? usual * 0.6f : 0;
    }

    private static String shifted(Piece piece, float base) {
        String signs = piece.base() < base ? RAISED : LOWERED;
        StringBuilder text = new StringBuilder();
        for (char sign : piece.text().toCharArray()) {
            int at = PLAIN.indexOf(sign);
            if (at < 0) {
                return piece.text();
            }
            text.append(signs.charAt(at));
        }
        return text.toString();
    }

    /** Letters of Arabic and Hebrew lie on the page from right to left; a text holds them as they are read. */
    private static String upright(String seen) {
        if (!Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())) {
            return seen;
        }
        Bidi bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        StringBuilder read = new StringBuilder();
        for (int run : runs) {
            String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            read.append((bidi.getRunLevel(run) & 1) == 1 ? new StringBuilder(part).reverse() : part);
        }
        return read.toString();
    }
}
