package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The points of a diagram as a list, each below the one it belongs to. */
final class SmartArt {
    private final Map<String, Element> points = new HashMap<>();
    private final Map<String, List<Element>> below = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<ReadBlock> blocks = new ArrayList<>();

    private SmartArt() {}

    static List<ReadBlock> of(Element model) {
        SmartArt art = new SmartArt();
        model.at("dgm:ptLst").stream()
                .flatMap(list -> list.children("dgm:pt"))
                .forEach(point -> art.points.put(point.value("modelId"), point));
        model.at("dgm:cxnLst").stream()
                .flatMap(list -> list.children("dgm:cxn"))
                .filter(link -> link.attribute("type").orElse("parOf").equals("parOf"))
                .forEach(link -> art.below
                        .computeIfAbsent(link.value("srcId"), id -> new ArrayList<>())
                        .add(link));
        art.points.values().stream()
                .filter(point -> point.value("type").equals("doc"))
                .forEach(root -> art.under(root.value("modelId"), 1));
        return art.blocks;
    }

    private void under(String parent, int depth) {
        List<Element> links = below.getOrDefault(parent, List.of());
        links.stream().sorted(Comparator.comparingInt(SmartArt::order)).forEach(link -> {
            Element point = points.get(link.value("destId"));
            if (point != null && told.add(link.value("destId"))) {
                point(point, depth);
                under(link.value("destId"), depth + 1);
            }
        });
    }

    private static int order(Element link) {
        return link.value("srcOrd").matches("\\d{1,6}") ? Integer.parseInt(link.value("srcOrd")) : 0;
    }

    private void point(Element point, int depth) {
        List<ReadBlock> said =
                point.at("dgm:t").map(text -> SlideParagraphs.of(text, false)).orElse(List.of());
        String words = said.stream().map(ReadBlock::text).reduce("", (a, b) -> (a + " " + b).strip());
        if (!words.isEmpty()) {
            blocks.add(new ReadBlock(Block.Kind.LIST_ITEM, Math.min(depth, 6), "- " + words));
        }
    }
}
