package id.kawanbelajar.adapter.document.office.slides;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes out what stands on many slides alike: the school's name, the date, a slogan. */
final class RunningText {
    private static final int FEW = 3;

    private RunningText() {}

    /** Returns the slides without the free texts that stand on more than three in ten of them. */
    static List<List<Shape>> without(List<List<Shape>> slides) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Shape> slide : slides) {
            slide.stream()
                    .filter(shape -> !shape.isTitle())
                    .map(Shape::words)
                    .distinct()
                    .forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        return slides.stream()
                .map(slide -> slide.stream()
                        .filter(shape ->
                                shape.isTitle() || !isRunning(counts.getOrDefault(shape.words(), 0), slides.size()))
                        .toList())
                .toList();
    }

    private static boolean isRunning(int count, int slides) {
        return count > FEW && count * 10 > slides * 3;
    }
}
