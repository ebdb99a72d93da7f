package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.loading.Reading;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A chapter taken apart for checking.
 *
 * @param parts the opening, named by the title, and what stands under each heading of the second level, in order
 * @param sentences of paragraphs and list items, in order
 */
public record ChapterText(SourceFile file, Reading reading, List<Part> parts, List<Sentence> sentences) {
    /** Level of the headings that part a chapter. */
    private static final int PART = 2;

    public ChapterText {
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
    }

    /** Takes a chapter apart. */
    public static ChapterText of(SourceFile file, Reading reading) {
        List<Part> parts = parts(reading.document());
        return new ChapterText(file, reading, parts, Sentence.in(reading.document(), parts));
    }

    private static List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>();
        String heading = "";
        int start = 0;
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.HEADING && block.level() <= PART) {
                if (block.start() > start) {
                    parts.add(new Part(heading, start, block.start()));
                }
                heading = document.textOf(block);
                start = block.start();
            }
        }
        parts.add(new Part(heading, start, document.text().length()));
        return parts;
    }

    /** Returns what it is. */
    public Material material() {
        return reading.material();
    }

    /** Returns the text and blocks. */
    public Document document() {
        return reading.document();
    }

    /** Whether an id means this chapter; the folder that is checked may be a part of the whole. */
    public boolean isNamed(MaterialId id) {
        return id.value().equals(file.slug()) || id.value().endsWith("/" + file.slug());
    }

    /** Returns all headings, which questions name as their source. */
    public Set<String> headings() {
        return blocks(Block.Kind.HEADING, 0, document().text().length()).stream()
                .map(document()::textOf)
                .collect(Collectors.toSet());
    }

    /** Returns the parts whose heading begins with one of some words, whatever its case. */
    List<Part> partsNamed(String... beginnings) {
        return parts.stream().filter(part -> part.isNamed(beginnings)).toList();
    }

    List<Block> blocks(Block.Kind kind, int from, int to) {
        return document().blocks().stream()
                .filter(block -> block.kind() == kind && block.start() >= from && block.end() <= to)
                .toList();
    }

    List<Block> blocks(Block.Kind kind, Part part) {
        return blocks(kind, part.start(), part.end());
    }

    Finding finding(Rule rule, String spot, String message) {
        return new Finding(rule, file.path(), spot, message);
    }

    /** Returns the page and the part at an offset, as a person looks for them. */
    String spot(int offset) {
        String page = document().pageAt(offset);
        String heading = parts.stream()
                .filter(part -> part.start() <= offset && offset < part.end())
                .map(Part::heading)
                .findFirst()
                .orElse("");
        return (page.isEmpty() ? "" : "hal " + page + ", ") + heading;
    }

    /**
     * What stands under one heading.
     *
     * @param start of the heading
     */
    record Part(String heading, int start, int end) {
        boolean isGoals() {
            return isNamed("tujuan", "yang akan kamu pelajari");
        }

        boolean isGlossary() {
            return isNamed("glosarium");
        }

        boolean isNamed(String... beginnings) {
            String plain = heading.toLowerCase(Locale.ROOT);
            for (String beginning : beginnings) {
                if (plain.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }
}
