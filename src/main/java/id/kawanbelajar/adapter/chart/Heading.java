package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.view.PlanSheet;
import java.util.List;

/**
 * Title, days, and how much is done.
 *
 * @param part of the bar that is full, 0 to 1
 * @param progress beside the bar; empty: no bar
 */
record Heading(String title, String days, double part, String progress) implements Piece {
    private static final int BAR = 14;

    static Heading of(PlanSheet sheet, Period period) {
        List<Block> blocks = sheet.plan().blocks();
        long done = blocks.stream()
                .filter(block -> block.state() == Block.State.DONE)
                .count();
        return new Heading(
                sheet.words().title(),
                Dates.span(period.first(), period.last()),
                blocks.isEmpty() ? 0 : (double) done / blocks.size(),
                blocks.isEmpty() ? "" : sheet.words().progress().formatted(done, blocks.size()));
    }

    @Override
    public int height(Pen pen) {
        return progress.isEmpty() ? 94 : 138;
    }

    @Override
    public void draw(Pen pen, int top) {
        int wide = Pen.WIDTH - 2 * Pen.MARGIN;
        pen.write(pen.cut(title, Pen.TITLE, wide), Pen.TITLE, Colours.INK, Pen.MARGIN, top + 38);
        pen.write(days, Pen.PLAIN, Colours.SOFT, Pen.MARGIN, top + 74);
        if (progress.isEmpty()) {
            return;
        }
        int bar = wide - pen.width(progress, Pen.SMALL_BOLD) - 18;
        pen.box(Colours.SHADE, Pen.MARGIN, top + 98, bar, BAR, BAR);
        if (part > 0) {
            pen.box(Colours.GOOD, Pen.MARGIN, top + 98, Math.max(BAR, (int) Math.round(bar * part)), BAR, BAR);
        }
        pen.writeUpTo(progress, Pen.SMALL_BOLD, Colours.INK, Pen.WIDTH - Pen.MARGIN, top + 113);
    }
}
