package id.kawanbelajar.adapter.document.pdf.prose;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import java.util.Map;
import java.util.TreeMap;

/** The sizes of letters in a file so far: the commonest is its body, each larger one a level of headings. */
public final class TypeSizes {
    private static final float LARGER = 1.12f;
    private static final int DEEPEST = 6;

    /** Letters by size in half points. */
    private final TreeMap<Integer, Integer> letters = new TreeMap<>();

    public void learn(PageContent page) {
        for (Piece piece : page.pieces()) {
            if (piece.text().length() >= 3 && Character.isLetter(piece.text().charAt(0))) {
                letters.merge(Math.round(piece.size() * 2), piece.text().length(), Integer::sum);
            }
        }
    }

    public float body() {
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(20)
                / 2f;
    }

    public boolean isLarge(float size) {
        return size >= LARGER * body();
    }

    /** Returns the level of a heading in letters of a size: 1 for the largest in the file. */
    public int level(float size) {
        int level = 1;
        float last = Float.MAX_VALUE;
        for (int half : letters.descendingKeySet()) {
            float other = half / 2f;
            if (other <= size * 1.05f || !isLarge(other)) {
                break;
            }
            if (other < last * 0.94f) {
                level++;
                last = other;
            }
        }
        return Math.min(level, DEEPEST);
    }

    /** Returns the level of a heading that only its bold letters make one. */
    public int boldLevel() {
        return level(body());
    }
}
