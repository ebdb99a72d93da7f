package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Framed;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what stands in a frame or on a coloured ground, so that it is read as one thing. */
public final class Frames {
    private static final float NARROWEST = 60;
    private static final float LOWEST = 20;
    private static final float WIDEST = 0.9f;
    private static final float WIDEST_SHADOW = 36;
    private static final int MOST = 400;
    private static final int FEWEST_LETTERS = 12;

    private Frames() {}

    /** Returns the items of a page, those in frames inside {@link Framed}. */
    public static List<Item> nest(List<Item> items, List<Area> frames, float pageWidth, float pageHeight) {
        List<Area> useful = useful(items, frames, pageWidth * pageHeight);
        IdentityHashMap<Area, List<Item>> inside = new IdentityHashMap<>();
        List<Item> free = new ArrayList<>();
        for (Item item : items) {
            listOf(smallestAround(useful, item.area()), inside, free).add(item);
        }
        for (Area frame : useful) {
            List<Item> held = inside.get(frame);
            if (held != null) {
                List<Item> outer = listOf(smallestAround(larger(useful, frame), frame), inside, free);
                if (isWorthIt(held)) {
                    outer.add(new Framed(bounds(held), held));
                } else {
                    outer.addAll(held);
                }
            }
        }
        return free;
    }

    private static List<Item> listOf(@Nullable Area frame, IdentityHashMap<Area, List<Item>> inside, List<Item> free) {
        return frame == null ? free : inside.computeIfAbsent(frame, key -> new ArrayList<>());
    }

    /** Smallest first; frames that cut through text, hold nearly all of the page or repeat another are none. */
    private static List<Area> useful(List<Item> items, List<Area> frames, float page) {
        List<Area> sorted = frames.stream()
                .filter(frame -> frame.width() >= NARROWEST && frame.height() >= LOWEST && frame.size() < WIDEST * page)
                .sorted(Comparator.comparingDouble(Area::size))
                .limit(MOST)
                .toList();
        List<Area> useful = new ArrayList<>();
        for (Area frame : sorted) {
            boolean repeated = !useful.isEmpty()
                    && useful.stream().anyMatch(other -> other.covers(frame, 4) || isShadow(frame, other));
            if (!repeated && !cutsText(items, frame) && !holdsNearlyAll(items, frame)) {
                useful.add(frame);
            }
        }
        return useful;
    }

    /** A ground a little larger than another on all sides is its shadow, which reaches under the text around it. */
    private static boolean isShadow(Area frame, Area inner) {
        float left = inner.left() - frame.left();
        float right = frame.right() - inner.right();
        float above = inner.top() - frame.top();
        float below = frame.bottom() - inner.bottom();
        return Math.min(Math.min(left, right), Math.min(above, below)) > 3
                && Math.max(Math.max(left, right), Math.max(above, below)) < WIDEST_SHADOW
                && Math.abs(left - right) < 4;
    }

    private static boolean cutsText(List<Item> items, Area frame) {
        List<Piece> held = new ArrayList<>();
        for (Item item : items) {
            Area area = item.area();
            if (frame.holds(area)) {
                if (!frame.covers(area, 0.4f * area.height() + 2)) {
                    return true;
                }
                if (item instanceof Piece piece) {
                    held.add(piece);
                }
            }
        }
        return !held.isEmpty() && goesOnOutside(items, frame, held);
    }

    /** A line right below or above the frame's own, in the same letters, shows that nobody sees the frame. */
    private static boolean goesOnOutside(List<Item> items, Area frame, List<Piece> held) {
        Piece first = Collections.min(held, Comparator.comparingDouble(Piece::base));
        Piece last = Collections.max(held, Comparator.comparingDouble(Piece::base));
        for (Item item : items) {
            if (item instanceof Piece piece
                    && !frame.holds(piece.area())
                    && piece.right() > frame.left()
                    && piece.left() < frame.right()) {
                boolean below = isNextLine(last, piece, piece.base() - last.base());
                boolean above = isNextLine(first, piece, first.base() - piece.base());
                if (below || above) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNextLine(Piece held, Piece outside, float step) {
        return step > 0
                && step < 1.45f * held.size()
                && held.face().equals(outside.face())
                && Math.abs(held.size() - outside.size()) < 0.1f * held.size();
    }

    private static boolean holdsNearlyAll(List<Item> items, Area frame) {
        return items.stream().filter(item -> frame.holds(item.area())).count() > WIDEST * items.size();
    }

    private static List<Area> larger(List<Area> sorted, Area frame) {
        return sorted.subList(sorted.indexOf(frame) + 1, sorted.size());
    }

    private static @Nullable Area smallestAround(List<Area> sorted, Area area) {
        for (Area frame : sorted) {
            if (frame.holds(area) && frame.covers(area, 4)) {
                return frame;
            }
        }
        return null;
    }

    /** One line on a ground is a heading or a label, and part of what stands around it. */
    private static boolean isWorthIt(List<Item> held) {
        int letters = 0;
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (Item item : held) {
            if (!(item instanceof Piece piece)) {
                return true;
            }
            letters += piece.text().length();
            top = Math.min(top, piece.base());
            bottom = Math.max(bottom, piece.base());
        }
        return letters >= FEWEST_LETTERS && bottom - top > 4;
    }

    private static Area bounds(List<Item> items) {
        Area bounds = items.getFirst().area();
        for (Item item : items) {
            bounds = bounds.with(item.area());
        }
        return bounds;
    }
}
