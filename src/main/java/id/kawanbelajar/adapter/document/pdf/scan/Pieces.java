package id.kawanbelajar.adapter.document.pdf.scan;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins letters to pieces while a page draws them. */
final class Pieces {
    /** Between letters of one word, in parts of the font's size. */
    private static final float APART = 0.14f;

    private static final float BACK = -0.35f;
    private static final int MOST = 200_000;

    private final float width;
    private final float height;
    private final List<Piece> level = new ArrayList<>();
    private final List<Piece> sideways = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Face face;
    private float left;
    private float right;
    private float base;
    private float size;
    private int unknown;
    private int down;
    private int up;

    Pieces(float width, float height) {
        this.width = width;
        this.height = height;
    }

    void add(String letters, float[] start, float[] end, float fontSize, Face letterFace) {
        if (level.size() + sideways.size() > MOST) {
            return;
        }
        if (!Float.isFinite(start[0] + start[1] + end[0] + end[1] + fontSize)) {
            return;
        }
        float across = end[0] - start[0];
        float along = end[1] - start[1];
        if (Math.abs(along) > 0.3f * Math.abs(across) + 0.01f) {
            turned(letters, start, end, along, fontSize, letterFace);
        } else if (letters.isBlank()) {
            if (!letters.isEmpty()) {
                flush(true);
            }
        } else if (start[0] > -1 && start[0] < width + 1 && start[1] > -1 && start[1] < height + fontSize) {
            level(letters, start, end, fontSize, letterFace);
        }
    }

    private void level(String letters, float[] start, float[] end, float fontSize, Face letterFace) {
        float gap = start[0] - right;
        boolean same = face == letterFace
                && Math.abs(base - start[1]) < 0.05f * size
                && Math.abs(size - fontSize) < 0.1f * size
                && gap < APART * size
                && gap > BACK * size;
        if (!same) {
            flush(false);
            face = letterFace;
            left = start[0];
            base = start[1];
            size = Math.max(fontSize, 0.5f);
        } else if (isDrawnAgain(letters, start[0])) {
            return;
        }
        unknown += letters.indexOf(Letters.UNKNOWN) >= 0 ? 1 : 0;
        text.append(letters);
        right = Math.max(end[0], start[0]);
    }

    /** A letter drawn twice, a hair apart, to look bold. */
    private boolean isDrawnAgain(String letters, float x) {
        return x < right - 0.15f * size && text.toString().endsWith(letters);
    }

    private void turned(String letters, float[] start, float[] end, float along, float fontSize, Face letterFace) {
        flush(false);
        if (along > 0) {
            down++;
        } else {
            up++;
        }
        boolean same = !sideways.isEmpty() && isNext(sideways.getLast(), start, fontSize);
        if (same) {
            Piece last = sideways.removeLast();
            sideways.add(new Piece(last.text() + letters, last.left(), end[0], end[1], last.size(), letterFace, false));
        } else if (!letters.isBlank()) {
            sideways.add(new Piece(letters, start[0], end[0], end[1], Math.max(fontSize, 0.5f), letterFace, false));
        }
    }

    private static boolean isNext(Piece last, float[] start, float fontSize) {
        return Math.abs(last.right() - start[0]) < 0.6f * fontSize
                && Math.abs(last.base() - start[1]) < 0.6f * fontSize;
    }

    private void flush(boolean spaced) {
        if (face != null && !text.isEmpty()) {
            level.add(new Piece(text.toString(), left, right, base, size, face, spaced));
        } else if (spaced && !level.isEmpty()) {
            Piece last = level.removeLast();
            level.add(new Piece(last.text(), last.left(), last.right(), last.base(), last.size(), last.face(), true));
        }
        text.setLength(0);
        face = null;
        right = Float.NEGATIVE_INFINITY;
    }

    void end() {
        flush(false);
    }

    List<Piece> level() {
        return level;
    }

    List<Piece> sideways() {
        return sideways;
    }

    int unknown() {
        return unknown;
    }

    boolean mostlyDown() {
        return down > up;
    }
}
