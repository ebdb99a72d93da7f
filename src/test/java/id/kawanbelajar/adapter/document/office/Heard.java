package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything a reader told. */
final class Heard implements PageSink {
    String title = "";
    final List<ReadPage> pages = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    static Heard from(FormatReader reader, Path file) throws IOException {
        Heard heard = new Heard();
        reader.read(file, heard);
        return heard;
    }

    /** The blocks of all pages, e.g. {@code HEADING 1 Gaya}. */
    List<String> blocks() {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(Heard::shown)
                .toList();
    }

    List<String> blocksOf(int page) {
        return pages.get(page - 1).blocks().stream().map(Heard::shown).toList();
    }

    private static String shown(ReadBlock block) {
        return block.kind() + (block.level() > 0 ? " " + block.level() : "") + " " + block.text();
    }

    @Override
    public void expect(int pages) {}

    @Override
    public void title(String told) {
        title = told;
    }

    @Override
    public void page(ReadPage page) {
        pages.add(page);
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }
}
