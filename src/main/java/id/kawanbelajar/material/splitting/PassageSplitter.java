package id.kawanbelajar.material.splitting;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into passages, by heading first and by sentence then. A formula, a table and a list item are never cut; a
 * list stays with the sentence that leads into it where that fits. Passages do not overlap and leave out only headings.
 */
public final class PassageSplitter {
    /** Fewest words of a passage, but for a section that has fewer or cannot be cut otherwise. */
    public static final int LEAST_WORDS = 60;

    /** Most words of a passage, but for a table or item that has more. */
    public static final int MOST_WORDS = 220;

    /** What answers most questions and is still read at once. */
    static final int GOOD_WORDS = 120;

    private PassageSplitter() {}

    /** Returns the passages in reading order; empty where the document has only headings. */
    public static List<Passage> split(Material material, Document document) {
        List<Passage> passages = new ArrayList<>();
        HeadingPath path = new HeadingPath();
        List<Block> section = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.HEADING) {
                addSection(passages, material, document, path.titles(), section);
                section.clear();
                path.enter(block.level(), document.textOf(block));
            } else if (block.kind() == Block.Kind.DEBRIS) {
                addSection(passages, material, document, path.titles(), section);
                section.clear();
            } else {
                section.add(block);
            }
        }
        addSection(passages, material, document, path.titles(), section);
        return passages;
    }

    private static void addSection(
            List<Passage> passages, Material material, Document document, List<String> headings, List<Block> section) {
        for (List<Unit> group : BestCuts.of(Units.of(document, section))) {
            int start = group.getFirst().start();
            passages.add(new Passage(
                    material.id() + "#" + passages.size(),
                    material,
                    headings,
                    document.pageAt(start),
                    start,
                    document.text().substring(start, group.getLast().end())));
        }
    }
}
