package id.kawanbelajar.adapter.document.office.slides;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A slide as a page: its title, what it shows in the order of the eye, and what its speaker wrote beside it. */
public final class SlideText {
    private static final int LABEL = 25;
    private static final int TITLE = 80;

    private SlideText() {}

    /**
     * Returns a page.
     *
     * @param shapes in any order
     * @param notes of the speaker, may be empty
     */
    public static ReadPage page(int number, List<Shape> shapes, List<ReadBlock> notes) {
        List<ReadBlock> blocks = new ArrayList<>();
        shapes.stream().filter(Shape::isTitle).forEach(title -> blocks.add(heading(title)));
        List<Shape> rest = ReadingOrder.of(
                shapes.stream().filter(shape -> !shape.isTitle()).toList());
        if (blocks.isEmpty() && !rest.isEmpty() && couldBeTitle(rest.getFirst())) {
            blocks.add(heading(rest.getFirst()));
            rest = rest.subList(1, rest.size());
        }
        bodies(rest, blocks);
        if (!notes.isEmpty()) {
            blocks.add(ReadBlock.paragraph("Catatan pembicara:"));
            blocks.addAll(notes);
        }
        return new ReadPage(number, "", blocks, new Recognition.Text());
    }

    private static ReadBlock heading(Shape title) {
        int level = title.role() == Shape.Role.FIRST_TITLE ? 1 : 2;
        return ReadBlock.heading(
                level, title.words().replaceAll("^- |\\s*\\n\\s*", " ").strip());
    }

    private static boolean couldBeTitle(Shape first) {
        ReadBlock block = first.blocks().getFirst();
        return first.blocks().size() == 1
                && block.kind() == Block.Kind.PARAGRAPH
                && block.text().length() <= TITLE
                && block.text().chars().filter(Character::isLetter).count() > 3;
    }

    /** Many small pieces of text side by side are labels of one figure. */
    private static void bodies(List<Shape> shapes, List<ReadBlock> blocks) {
        List<Shape> labels = shapes.stream().filter(SlideText::isLabel).toList();
        boolean figure = labels.size() > 4;
        boolean told = false;
        for (Shape shape : shapes) {
            if (!figure || !labels.contains(shape)) {
                shape.blocks().stream()
                        .filter(block -> !repeatsDebris(blocks, block))
                        .forEach(blocks::add);
            } else if (!told) {
                told = true;
                String all = labels.stream()
                        .map(Shape::words)
                        .map(words -> words.replace('\n', ' '))
                        .distinct()
                        .collect(Collectors.joining("; "));
                blocks.add(new ReadBlock(Block.Kind.FIGURE, 0, FigureText.of(all)));
            }
        }
    }

    private static boolean repeatsDebris(List<ReadBlock> blocks, ReadBlock next) {
        return next.kind() == Block.Kind.DEBRIS
                && !blocks.isEmpty()
                && blocks.getLast().equals(next);
    }

    private static boolean isLabel(Shape shape) {
        return shape.role() == Shape.Role.FREE
                && shape.words().length() <= LABEL
                && shape.blocks().stream().allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    }
}
