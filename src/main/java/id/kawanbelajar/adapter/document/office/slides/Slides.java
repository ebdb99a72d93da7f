package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.office.Opening;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;

/** Gathers the slides of a presentation, of whichever program, and tells them as pages. */
public final class Slides {
    private final List<List<Shape>> shapes = new ArrayList<>();
    private final List<List<ReadBlock>> notes = new ArrayList<>();
    private int hidden;
    private int lost;

    /** Adds a slide. */
    public void add(List<Shape> shown, List<ReadBlock> speaker) {
        shapes.add(shown);
        notes.add(speaker);
    }

    /** Adds a slide that its owner does not show; it is a page without words. */
    public void addHidden() {
        hidden++;
        add(List.of(), List.of());
    }

    /** Counts formulas that are pictures. */
    public void lost(int formulas) {
        lost += formulas;
    }

    /** Tells all pages, and what was not read. */
    public void tell(PageSink sink) {
        if (shapes.stream().allMatch(List::isEmpty) && notes.stream().allMatch(List::isEmpty)) {
            throw Opening.empty();
        }
        List<List<Shape>> own = RunningText.without(shapes);
        sink.expect(own.size());
        for (int i = 0; i < own.size(); i++) {
            sink.page(SlideText.page(i + 1, own.get(i), notes.get(i)));
        }
        if (hidden > 0) {
            sink.note(
                    "%d slide tersembunyi dilewati; tampilkan dulu di PowerPoint bila perlu dibaca.".formatted(hidden));
        }
        if (lost > 0) {
            sink.note(Opening.lostFormulas(lost));
        }
    }
}
