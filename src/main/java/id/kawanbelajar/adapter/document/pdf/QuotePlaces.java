package id.kawanbelajar.adapter.document.pdf;

import id.kawanbelajar.adapter.document.pdf.layout.ReadingOrder;
import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Finds where quoted words stand on a page; only letters and digits count, so hyphens and marks of tables do no harm. */
final class QuotePlaces {
    private static final int WINDOW = 6;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_PART = 16;

    private final List<Piece> pieces;
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();
    private final BitSet marked = new BitSet();

    private QuotePlaces(List<Piece> pieces) {
        this.pieces = pieces;
        for (int i = 0; i < pieces.size(); i++) {
            String key = key(pieces.get(i).text());
            letters.append(key);
            for (int k = 0; k < key.length(); k++) {
                owners.add(i);
            }
        }
    }

    /** Returns the stretches of lines that hold the quotes. */
    static List<Area> of(PageContent page, List<String> quotes) {
        QuotePlaces places = new QuotePlaces(ReadingOrder.of(page));
        for (String quote : quotes) {
            if (!places.mark(quote, SHORTEST)) {
                places.markParts(quote);
            }
        }
        return places.areas();
    }

    private boolean mark(String words, int shortest) {
        String key = key(words);
        int at = key.length() < shortest ? -1 : letters.indexOf(key);
        if (at >= 0) {
            marked.set(owners.get(at), owners.get(at + key.length() - 1) + 1);
        }
        return at >= 0;
    }

    /** A quote that runs over a page's end, or over the cells of a table, is found in parts. */
    private void markParts(String quote) {
        String[] words = quote.strip().split("[\\s|]+");
        for (int i = 0; i + WINDOW <= words.length; i++) {
            mark(String.join(" ", List.of(words).subList(i, i + WINDOW)), SHORTEST_PART);
        }
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        Piece last = null;
        for (int i = marked.nextSetBit(0); i >= 0; i = marked.nextSetBit(i + 1)) {
            Piece piece = pieces.get(i);
            boolean goesOn = last != null
                    && Math.abs(last.base() - piece.base()) < 0.3f * piece.size()
                    && piece.left() - last.right() < 1.5f * piece.size()
                    && piece.left() > last.left();
            areas.add(goesOn ? areas.removeLast().with(piece.area()) : piece.area());
            last = piece;
        }
        return areas;
    }
}
