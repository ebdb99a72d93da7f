package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.office.AltText;
import id.kawanbelajar.adapter.document.office.Draft;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.FigureText;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What drawings say: boxes of text, labels of a figure, or a description for those who cannot see it. */
final class Drawings {
    private static final int LABEL = 25;
    private static final int LONGEST = 300;

    private Drawings() {}

    /** Returns the boxes of text in a drawing, each once. */
    static Stream<Element> boxes(Element drawing) {
        return drawing.outermost(part -> part.is("w:txbxContent") || part.is("mc:Fallback"))
                .filter(part -> part.is("w:txbxContent"));
    }

    /** Returns whether boxes are labels in a figure rather than text to be read. */
    static boolean isLabelled(List<List<Draft>> boxes) {
        long labels = boxes.stream().filter(box -> words(box).length() <= LABEL).count();
        return boxes.size() > 2 && labels * 4 > boxes.size() * 3L;
    }

    /** Returns the labels as one figure. */
    static ReadBlock labels(List<List<Draft>> boxes) {
        String all = boxes.stream().map(Drawings::words).distinct().collect(Collectors.joining("; "));
        String cut = all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
        return new ReadBlock(Block.Kind.FIGURE, 0, FigureText.of(cut));
    }

    private static String words(List<Draft> box) {
        return box.stream()
                .map(draft -> draft.block().text().replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }

    /** Returns a figure with its description where its writer gave one. */
    static Optional<ReadBlock> description(Element drawing) {
        return drawing.outermost(part -> part.is("wp:docPr"))
                .flatMap(properties -> AltText.figure(properties.value("descr")).stream())
                .findFirst();
    }
}
