package id.kawanbelajar.adapter.document.pdf.prose;

import id.kawanbelajar.adapter.document.pdf.layout.Columns;
import id.kawanbelajar.adapter.document.pdf.layout.Frames;
import id.kawanbelajar.adapter.document.pdf.layout.Line;
import id.kawanbelajar.adapter.document.pdf.layout.Lines;
import id.kawanbelajar.adapter.document.pdf.layout.RuledTables;
import id.kawanbelajar.adapter.document.pdf.scan.Item;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Framed;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Ruled;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import id.kawanbelajar.material.Block.Kind;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes blocks of what a page shows. */
public final class PageBlocks {
    private final TypeSizes sizes;
    private final Outline outline;
    private final List<Draft> drafts = new ArrayList<>();
    private int regions;

    private PageBlocks(TypeSizes sizes, Outline outline) {
        this.sizes = sizes;
        this.outline = outline;
    }

    /** Returns a page's blocks in reading order. */
    public static List<ReadBlock> of(PageContent page, int number, TypeSizes sizes, Outline outline) {
        PageBlocks blocks = new PageBlocks(sizes, outline);
        List<Item> items = Frames.nest(RuledTables.in(page), page.frames(), page.width(), page.height());
        blocks.region(items, 0, number);
        blocks.sideways(page);
        return Draft.joined(blocks.drafts);
    }

    private void region(List<Item> items, int region, int number) {
        for (List<Item> flow : Columns.of(items, sizes.body())) {
            flow(flow, region, number);
        }
    }

    private void flow(List<Item> items, int region, int number) {
        List<Piece> pieces = new ArrayList<>();
        List<Item> units = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Piece piece) {
                pieces.add(piece);
            } else {
                units.add(item);
            }
        }
        units.sort(Comparator.comparingDouble(unit -> unit.area().top()));
        Paragraphs paragraphs = new Paragraphs(sizes, outline.on(number), region, drafts);
        int next = 0;
        for (Line line : Lines.of(pieces)) {
            while (next < units.size() && middle(units.get(next)) < line.base()) {
                paragraphs.end();
                unit(units.get(next), number);
                next++;
            }
            paragraphs.add(line);
        }
        paragraphs.end();
        units.subList(next, units.size()).forEach(unit -> unit(unit, number));
    }

    private static float middle(Item unit) {
        return (unit.area().top() + unit.area().bottom()) / 2;
    }

    private void unit(Item unit, int number) {
        switch (unit) {
            case Framed framed -> region(framed.inside(), ++regions, number);
            case Ruled table -> drafts.add(new Draft(Kind.TABLE, 0, table.rows(), 0, ++regions, true));
            case Piece piece -> throw new IllegalStateException("a piece is no unit: " + piece.text());
        }
    }

    /** Text that runs up or down stands last; in the margins it names chapters and is left out. */
    private void sideways(PageContent page) {
        for (Piece piece : page.sideways()) {
            boolean inMargin = piece.left() < 0.08f * page.width() || piece.left() > 0.92f * page.width();
            if (!inMargin && piece.text().strip().length() >= 4) {
                drafts.add(new Draft(Kind.PARAGRAPH, 0, piece.text().strip(), piece.size(), ++regions, true));
            }
        }
    }
}
