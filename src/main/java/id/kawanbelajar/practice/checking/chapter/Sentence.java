package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of running text.
 *
 * @param block the paragraph or list item it stands in
 * @param part where that stands
 * @param start into the document's text
 */
record Sentence(String text, int start, Block block, ChapterText.Part part) {
    private static final Pattern MARK = Pattern.compile("^(?:[-*+•]|\\d{1,3}[.)])\\s+");

    static List<Sentence> in(Document document, List<ChapterText.Part> parts) {
        List<Sentence> sentences = new ArrayList<>();
        for (ChapterText.Part part : parts) {
            document.blocks().stream()
                    .filter(block -> block.start() >= part.start() && block.end() <= part.end())
                    .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM)
                    .forEach(block -> sentences.addAll(in(document, block, part)));
        }
        return sentences;
    }

    private static List<Sentence> in(Document document, Block block, ChapterText.Part part) {
        String whole = document.textOf(block);
        Matcher mark = MARK.matcher(whole);
        int lead = block.kind() == Block.Kind.LIST_ITEM && mark.find() ? mark.end() : 0;
        String text = whole.substring(lead);
        int offset = block.start() + lead;
        return Sentences.of(text).stream()
                .map(span -> new Sentence(span.of(text), offset + span.start(), block, part))
                .toList();
    }

    int end() {
        return start + text.length();
    }

    /** Whether it is said in full, not a mere entry of a list. */
    boolean isFull() {
        return text.matches("(?s).*[.!?…][\"”’»)\\]]*");
    }
}
