package id.kawanbelajar.adapter.document.pdf.scan;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.List;

/** Turns dots that are drawn before a line, as browsers do for lists, into the sign that they stand for. */
final class Bullets {
    private static final float SMALLEST = 1.5f;
    private static final float LARGEST = 7;
    private static final float FARTHEST = 26;
    private static final int MOST = 300;

    private Bullets() {}

    /** Returns the pieces of a page and a bullet for each dot before a line. */
    static List<Piece> add(List<Piece> pieces, List<Area> frames) {
        List<Area> dots = frames.stream()
                .filter(frame -> isDot(frame.width()) && isDot(frame.height()))
                .filter(frame -> Math.abs(frame.width() - frame.height()) < 0.3f * frame.width())
                .limit(MOST)
                .toList();
        List<Piece> all = new ArrayList<>(pieces);
        for (Area dot : dots) {
            pieces.stream()
                    .filter(piece -> stands(dot, piece))
                    .findFirst()
                    .map(first ->
                            new Piece("•", dot.left(), dot.right(), first.base(), first.size(), first.face(), true))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static boolean isDot(float size) {
        return size >= SMALLEST && size <= LARGEST;
    }

    private static boolean stands(Area dot, Piece piece) {
        float away = piece.left() - dot.right();
        float above = piece.base() - (dot.top() + dot.bottom()) / 2;
        return away > 1 && away < FARTHEST && above > 0 && above < 0.65f * piece.size();
    }
}
