package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.progress.LevelBar;
import id.kawanbelajar.progress.LevelPicture;
import java.util.ArrayList;
import java.util.List;

/** A bar for each topic, the greener the further. */
public final class PngLevelPicture implements LevelPicture {
    @Override
    public byte[] draw(String title, List<LevelBar> bars) {
        return Paper.png(() -> {
            List<Piece> pieces = new ArrayList<>(List.of(new Title(title)));
            bars.stream().limit(MOST).forEach(bar -> pieces.add(new Level(bar)));
            return pieces;
        });
    }

    private record Title(String words) implements Piece {
        @Override
        public int height(Pen pen) {
            return 64;
        }

        @Override
        public void draw(Pen pen, int top) {
            String cut = pen.cut(words, Pen.TITLE, Pen.WIDTH - 2 * Pen.MARGIN);
            pen.write(cut, Pen.TITLE, Colours.INK, Pen.MARGIN, top + 38);
        }
    }

    private record Level(LevelBar bar) implements Piece {
        private static final int PADDING = 16;
        private static final int LINE = 30;
        private static final int BAR = 20;
        private static final int GAP = 10;
        private static final int WIDE = Pen.WIDTH - 2 * Pen.MARGIN - 2 * PADDING;

        @Override
        public int height(Pen pen) {
            return cardHeight(pen) + GAP;
        }

        private int cardHeight(Pen pen) {
            return lines(pen).size() * LINE + BAR + 2 * PADDING + 6;
        }

        private List<String> lines(Pen pen) {
            return pen.lines(bar.label(), Pen.PLAIN, WIDE - pen.width(bar.word(), Pen.BOLD) - 20, 2);
        }

        @Override
        public void draw(Pen pen, int top) {
            int left = Pen.MARGIN + PADDING;
            pen.box(Colours.CARD, Pen.MARGIN, top, WIDE + 2 * PADDING, cardHeight(pen), 22);
            int base = top + PADDING + 20;
            pen.writeUpTo(bar.word(), Pen.BOLD, Colours.INK, left + WIDE, base);
            for (String line : lines(pen)) {
                pen.write(line, Pen.PLAIN, Colours.INK, left, base);
                base += LINE;
            }
            int barTop = top + cardHeight(pen) - PADDING - BAR;
            int full = Math.max(BAR, (int) Math.round(WIDE * bar.part()));
            pen.box(Colours.SHADE, left, barTop, WIDE, BAR, BAR);
            pen.box(Colours.level(bar.level()), left, barTop, full, BAR, BAR);
        }
    }
}
