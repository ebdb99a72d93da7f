package id.kawanbelajar.conversation.photo;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.Readers;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Reads with the real readers, in this process. */
final class DirectReading implements FileReading {
    @Override
    public Outcome read(String path, String name, Progress progress) {
        List<ReadPage> pages = new ArrayList<>();
        AtomicReference<FileType> type = new AtomicReference<>(FileType.OTHER);
        try {
            Readers.all().read(Path.of(path), name, type::set, new Pages(pages));
        } catch (CannotRead e) {
            return new Outcome.Refused(e.reason(), String.valueOf(e.getMessage()));
        }
        return new Outcome.Read(new ReadFile(type.get(), "", pages, List.of()));
    }

    private record Pages(List<ReadPage> pages) implements PageSink {
        @Override
        public void expect(int count) {}

        @Override
        public void title(String title) {}

        @Override
        public void page(ReadPage page) {
            pages.add(page);
        }

        @Override
        public void note(String sentence) {}
    }
}
