package id.kawanbelajar.adapter.document;

import id.kawanbelajar.material.reading.ReadPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps what a reader tells. */
public final class Heard implements PageSink {
    private final List<ReadPage> pages = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String title = "";
    private int expected;

    @Override
    public void expect(int all) {
        expected = all;
    }

    @Override
    public void title(String heard) {
        title = heard;
    }

    @Override
    public void page(ReadPage page) {
        pages.add(page);
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    public List<ReadPage> pages() {
        return pages;
    }

    public List<String> notes() {
        return notes;
    }

    public String title() {
        return title;
    }

    public int expected() {
        return expected;
    }

    /** Returns every block as its kind's first letter, its level where it has one, and its text. */
    public List<String> blocks() {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> block.kind().name().charAt(0)
                        + (block.level() > 0 ? "" + block.level() : "")
                        + " "
                        + block.text())
                .toList();
    }

    /** Returns every word in order. */
    public String text() {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(block -> block.text())
                .collect(Collectors.joining("\n"));
    }
}
