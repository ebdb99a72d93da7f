package id.kawanbelajar.material.place;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sums a chapter up by rule: its own headings with its own definitions, letter for letter, in reading order. */
public final class SummariseChapter {
    private final Shelf shelf;

    public SummariseChapter(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A chapter in short.
     *
     * @param material which chapter
     * @param sections in reading order; only those that teach or define something
     */
    public record Summary(Material material, List<Section> sections) {
        public Summary {
            sections = List.copyOf(sections);
        }
    }

    /**
     * A section in short.
     *
     * @param heading as printed
     * @param level 2 for a section of the chapter, 3 for one inside it
     * @param definitions letter for letter; may be empty
     */
    public record Section(String heading, int level, List<Source> definitions) {
        public Section {
            definitions = List.copyOf(definitions);
        }
    }

    /** Returns the summary; empty where the chapter is not published. */
    public Optional<Summary> summarise(Material chapter) {
        return shelf.text(chapter.id()).map(document -> new Summary(chapter, sections(chapter, document)));
    }

    private static List<Section> sections(Material chapter, Document document) {
        List<Passage> passages = PassageSplitter.split(chapter, document);
        List<Block> headings = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .toList();
        Set<String> said = new HashSet<>();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Block heading = headings.get(i);
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).start()
                    : document.text().length();
            List<Passage> own = passages.stream()
                    .filter(p -> p.start() >= heading.end() && p.start() < end)
                    .toList();
            List<Source> definitions = Definitions.of(chapter, document, own).stream()
                    .filter(source -> said.add(source.quote()))
                    .toList();
            if (heading.level() > 1 || !definitions.isEmpty()) {
                sections.add(new Section(document.textOf(heading), heading.level(), definitions));
            }
        }
        return sections;
    }
}
