package id.kawanbelajar.material.inspection.quality;

import id.kawanbelajar.material.inspection.Grade;
import id.kawanbelajar.material.inspection.PageQuality;
import java.util.List;

/**
 * How well a file was read.
 *
 * @param pages every page of it, in order; never empty
 */
public record Quality(List<PageQuality> pages) {
    public Quality {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a file that was read has a page");
        }
    }

    /** Returns how many pages have a grade. */
    public int count(Grade grade) {
        return (int) pages.stream().filter(page -> page.grade() == grade).count();
    }

    /** Returns whether more than half of the pages are red: such a file is published only by an explicit yes. */
    public boolean mostlyRed() {
        return 2 * count(Grade.RED) > pages.size();
    }
}
