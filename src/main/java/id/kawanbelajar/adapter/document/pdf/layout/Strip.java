package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Items side by side: a stripe across a region, with nothing but white above and below it. */
record Strip(List<Item> items, Area area) {
    /** White from one x to another. */
    record Gap(float left, float right) {
        float width() {
            return right - left;
        }

        float middle() {
            return (left + right) / 2;
        }
    }

    /** Returns the stripes of a region, from the top. */
    static List<Strip> of(List<Item> items) {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(item -> item.area().top()));
        List<Strip> strips = new ArrayList<>();
        List<Item> current = new ArrayList<>();
        Area area = null;
        for (Item item : sorted) {
            Area own = item.area();
            if (area != null && own.top() >= area.bottom()) {
                strips.add(new Strip(current, area));
                current = new ArrayList<>();
                area = null;
            }
            current.add(item);
            area = area == null ? own : area.with(own);
        }
        if (area != null) {
            strips.add(new Strip(current, area));
        }
        return strips;
    }

    /** Returns the white between its items. */
    List<Gap> gaps(float narrowest) {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(item -> item.area().left()));
        List<Gap> gaps = new ArrayList<>();
        float reach = Float.NEGATIVE_INFINITY;
        for (Item item : sorted) {
            if (reach > Float.NEGATIVE_INFINITY && item.area().left() - reach >= narrowest) {
                gaps.add(new Gap(reach, item.area().left()));
            }
            reach = Math.max(reach, item.area().right());
        }
        return gaps;
    }

    /** Returns what stays white of some gaps beside this stripe. */
    List<Gap> leave(List<Gap> gaps, float narrowest) {
        List<Gap> left = new ArrayList<>();
        for (Gap gap : gaps) {
            shrink(gap, narrowest, left);
        }
        return left;
    }

    private void shrink(Gap gap, float narrowest, List<Gap> left) {
        List<Item> within = new ArrayList<>();
        for (Item item : items) {
            if (item.area().right() > gap.left() && item.area().left() < gap.right()) {
                within.add(item);
            }
        }
        within.sort(Comparator.comparingDouble(item -> item.area().left()));
        float from = gap.left();
        for (Item item : within) {
            if (item.area().left() - from >= narrowest) {
                left.add(new Gap(from, item.area().left()));
            }
            from = Math.max(from, item.area().right());
        }
        if (gap.right() - from >= narrowest) {
            left.add(new Gap(from, gap.right()));
        }
    }

    boolean isOnBothSides(Gap gap) {
        return items.stream().anyMatch(item -> item.area().right() <= gap.middle())
                && items.stream().anyMatch(item -> item.area().left() >= gap.middle());
    }

    boolean isLeftOf(List<Gap> gaps) {
        return gaps.stream().allMatch(gap -> area.right() <= gap.right());
    }

    boolean isOneSided(List<Gap> gaps) {
        return gaps.stream().noneMatch(this::isOnBothSides);
    }

    /** Returns the size of its largest letters; zero without any. */
    float letterSize() {
        float size = 0;
        for (Item item : items) {
            size = Math.max(size, item instanceof Piece piece ? piece.size() : 0);
        }
        return size;
    }

    boolean isBold() {
        return items.stream()
                .allMatch(item -> item instanceof Piece piece && piece.face().bold());
    }
}
