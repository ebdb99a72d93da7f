package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.material.reading.ReadPage;
import java.util.HashSet;
import java.util.Set;

/** Passes on, but says the same of many chapters only once. */
final class NotedOnce implements PageSink {
    private final PageSink sink;
    private final Set<String> noted = new HashSet<>();

    NotedOnce(PageSink sink) {
        this.sink = sink;
    }

    @Override
    public void expect(int pages) {
        sink.expect(pages);
    }

    @Override
    public void title(String title) {
        sink.title(title);
    }

    @Override
    public void begin(int page) {
        sink.begin(page);
    }

    @Override
    public boolean wants(int page) {
        return sink.wants(page);
    }

    @Override
    public void page(ReadPage page) {
        sink.page(page);
    }

    @Override
    public void note(String sentence) {
        if (noted.add(sentence)) {
            sink.note(sentence);
        }
    }
}
