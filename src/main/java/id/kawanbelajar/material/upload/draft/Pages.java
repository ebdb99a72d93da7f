package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.util.ArrayList;
import java.util.List;

/** Takes a document of the catalogue apart into its pages again. */
final class Pages {
    private static final Recognition AS_KEPT = new Recognition.Text();

    private Pages() {}

    /** Returns the pages with all their blocks; how their words were come by is no longer known. */
    static List<ReadPage> of(Document document) {
        List<PageMark> marks = document.pages().isEmpty() ? List.of(new PageMark(0, "", 1)) : document.pages();
        List<ReadPage> pages = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size()
                    ? marks.get(i + 1).offset()
                    : document.text().length() + 1;
            List<ReadBlock> blocks = new ArrayList<>();
            while (next < document.blocks().size()
                    && document.blocks().get(next).start() < end) {
                Block block = document.blocks().get(next++);
                blocks.add(new ReadBlock(block.kind(), block.level(), document.textOf(block)));
            }
            pages.add(new ReadPage(i + 1, marks.get(i).label(), blocks, AS_KEPT));
        }
        return pages;
    }

    /** Returns parts of one file as one; each has all pages, which may be empty. */
    static List<ReadPage> joined(List<List<ReadPage>> parts) {
        List<ReadPage> joined = new ArrayList<>();
        for (int i = 0; i < parts.getFirst().size(); i++) {
            int at = i;
            ReadPage first = parts.getFirst().get(i);
            List<ReadBlock> blocks = parts.stream()
                    .flatMap(part -> part.get(at).blocks().stream())
                    .toList();
            joined.add(new ReadPage(first.number(), first.label(), blocks, AS_KEPT));
        }
        return joined;
    }
}
