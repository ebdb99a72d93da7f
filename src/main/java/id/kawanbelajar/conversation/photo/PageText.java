package id.kawanbelajar.conversation.photo;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on a photographed page: a line for each block, headings behind {@code #}, a sign where a formula could not be
 * read.
 *
 * @param text may be blank
 * @param confidence mean over the words, 0 to 1
 */
record PageText(String text, double confidence) {
    static final String HEADING = "# ";
    static final String BROKEN = "[?]";

    private static final double SURE = 0.6;
    private static final int FEWEST_SIGNS = 12;

    static PageText of(ReadFile file) {
        List<ReadPage> pages = file.pages();
        String text = pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(PageText::line)
                .collect(Collectors.joining("\n"));
        double confidence = pages.stream()
                .mapToDouble(page -> page.recognition() instanceof Recognition.Recognised seen ? seen.confidence() : 0)
                .average()
                .orElse(0);
        return new PageText(text, confidence);
    }

    private static String line(ReadBlock block) {
        String words = block.text().replaceAll("\\s+", " ").strip();
        return switch (block.kind()) {
            case Block.Kind.HEADING -> HEADING + words;
            case Block.Kind.DEBRIS -> BROKEN;
            default -> words;
        };
    }

    /** Returns whether enough of it was read to talk about it. */
    boolean isReadable() {
        long signs = text.codePoints().filter(Character::isLetterOrDigit).count();
        return signs >= FEWEST_SIGNS && confidence >= SURE;
    }
}
