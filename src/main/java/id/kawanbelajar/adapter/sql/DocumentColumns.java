package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.PageMark;
import java.util.List;
import java.util.stream.Collectors;

/** How blocks and pages of a document stand in one column each: a line for each of them. */
final class DocumentColumns {
    private DocumentColumns() {}

    static String blocks(Document document) {
        return document.blocks().stream()
                .map(b -> "%s %d %d %d".formatted(b.kind(), b.level(), b.start(), b.end()))
                .collect(Collectors.joining("\n"));
    }

    static String pages(Document document) {
        return document.pages().stream()
                .map(p -> "%d/%d %s".formatted(p.offset(), p.number(), p.label()))
                .collect(Collectors.joining("\n"));
    }

    static Document document(String text, String blocks, String pages) {
        List<Block> blockList = blocks.lines().map(DocumentColumns::block).toList();
        List<PageMark> pageList = pages.lines().map(DocumentColumns::page).toList();
        return new Document(text, blockList, pageList);
    }

    private static Block block(String line) {
        String[] parts = line.split(" ", 4);
        return new Block(
                Block.Kind.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }

    /** Rows of before pages had numbers hold no slash. */
    private static PageMark page(String line) {
        int gap = line.indexOf(' ');
        String[] place = line.substring(0, gap).split("/", 2);
        int number = place.length == 2 ? Integer.parseInt(place[1]) : 0;
        return new PageMark(Integer.parseInt(place[0]), line.substring(gap + 1), number);
    }
}
