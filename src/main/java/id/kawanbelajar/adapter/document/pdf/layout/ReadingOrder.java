package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Item;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Framed;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Ruled;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page in the order in which people read them, each where it stands. */
public final class ReadingOrder {
    private static final float USUAL_SIZE = 10;

    private ReadingOrder() {}

    public static List<Piece> of(PageContent page) {
        List<Item> items = RuledTables.in(page);
        List<Piece> ordered = new ArrayList<>();
        add(Frames.nest(items, page.frames(), page.width(), page.height()), ordered);
        return ordered;
    }

    private static void add(List<Item> items, List<Piece> ordered) {
        for (List<Item> flow : Columns.of(items, USUAL_SIZE)) {
            List<Piece> pieces = new ArrayList<>();
            List<Item> units = new ArrayList<>();
            for (Item item : flow) {
                if (item instanceof Piece piece) {
                    pieces.add(piece);
                } else {
                    units.add(item);
                }
            }
            Lines.of(pieces).forEach(line -> ordered.addAll(line.pieces()));
            units.sort(Comparator.comparingDouble(unit -> unit.area().top()));
            for (Item unit : units) {
                switch (unit) {
                    case Framed framed -> add(framed.inside(), ordered);
                    case Ruled table -> ordered.addAll(table.pieces());
                    case Piece piece -> ordered.add(piece);
                }
            }
        }
    }
}
