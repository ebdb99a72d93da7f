package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Sets pieces of one flow into lines. */
public final class Lines {
    private static final float SAME_BASE = 0.28f;
    private static final float SMALL = 0.85f;
    private static final float TINY = 0.4f;
    private static final int MOST_RAISED = 6;

    private Lines() {}

    /** Returns the lines from the top. */
    public static List<Line> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Piece::base));
        List<List<Piece>> rows = new ArrayList<>();
        for (Piece piece : sorted) {
            if (rows.isEmpty() || !standsWith(rows.getLast(), piece)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(piece);
        }
        raise(rows);
        raise(rows);
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(Lines::line)
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private static boolean standsWith(List<Piece> row, Piece piece) {
        Piece first = row.getFirst();
        return piece.base() - first.base() <= SAME_BASE * Math.min(first.size(), piece.size());
    }

    /** Moves small letters that stand a little above or below a line into that line. */
    private static void raise(List<List<Piece>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            List<Piece> row = rows.get(i);
            for (int j = Math.max(0, i - 2); j <= Math.min(rows.size() - 1, i + 2); j++) {
                List<Piece> other = rows.get(j);
                if (j != i) {
                    row.removeIf(piece -> hangsOn(other, piece) && other.add(piece));
                }
            }
        }
    }

    private static boolean hangsOn(List<Piece> row, Piece small) {
        if (row.isEmpty() || small.text().length() > MOST_RAISED) {
            return false;
        }
        float size = 0;
        float base = 0;
        for (Piece piece : row) {
            base = piece.size() > size ? piece.base() : base;
            size = Math.max(size, piece.size());
        }
        boolean smaller = small.size() <= SMALL * size && small.size() >= TINY * size;
        if (!smaller || Math.abs(base - small.base()) > 0.62f * size) {
            return false;
        }
        for (Piece piece : row) {
            float after = (small.left() - piece.right()) / size;
            float before = (piece.left() - small.right()) / size;
            if ((after < 0.3f && after > -0.35f) || (before < 0.12f && before > -0.2f)) {
                return true;
            }
        }
        return false;
    }

    private static Line line(List<Piece> row) {
        List<Piece> pieces = new ArrayList<>(row);
        pieces.sort(Comparator.comparingDouble(Piece::left));
        dropShadows(pieces);
        float size = commonSize(pieces);
        float base = common(pieces, false);
        String text = LineText.of(pieces, base, size);
        Area area = pieces.getFirst().area();
        for (Piece piece : pieces) {
            area = area.with(piece.area());
        }
        return new Line(
                text,
                pieces,
                area,
                base,
                size,
                isBold(pieces),
                pieces.stream().allMatch(piece -> piece.face().mono())
                        && !ListMark.isAlone(pieces.getFirst().text()));
    }

    /** Program code and marks within bold words may be plain. */
    private static boolean isBold(List<Piece> pieces) {
        int bold = 0;
        int letters = 0;
        for (Piece piece : pieces) {
            boolean heavy = piece.face().bold();
            if (!heavy
                    && !piece.face().mono()
                    && piece.text().codePoints().anyMatch(Character::isLetterOrDigit)
                    && !ListMark.isAlone(piece.text())) {
                return false;
            }
            letters += piece.text().length();
            bold += heavy ? piece.text().length() : 0;
        }
        return 2 * bold >= letters;
    }

    /** Words drawn twice, a hair apart, to look bold or to cast a shadow. */
    private static void dropShadows(List<Piece> sorted) {
        for (int i = sorted.size() - 1; i > 0; i--) {
            Piece piece = sorted.get(i);
            for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
                Piece before = sorted.get(j);
                if (piece.text().equals(before.text()) && piece.left() - before.left() < 0.25f * piece.size()) {
                    sorted.remove(i);
                    break;
                }
            }
        }
    }

    /** Returns the size of most letters. */
    static float commonSize(List<Piece> pieces) {
        return common(pieces, true);
    }

    private static float common(List<Piece> pieces, boolean size) {
        TreeMap<Float, Integer> letters = new TreeMap<>();
        for (Piece piece : pieces) {
            letters.merge(size ? piece.size() : piece.base(), piece.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
