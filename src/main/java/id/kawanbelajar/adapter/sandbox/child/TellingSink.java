package id.kawanbelajar.adapter.sandbox.child;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.sandbox.wire.Bounds;
import id.kawanbelajar.adapter.sandbox.wire.Told;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.ReadPage;
import java.util.Set;

/** Passes on at once what a reader finds, and stops the reader where it is too much. */
final class TellingSink implements PageSink {
    private final Speech speech;
    private final int most;
    private final Set<Integer> unwanted;
    private final Bounds bounds = new Bounds();

    TellingSink(Speech speech, int most, Set<Integer> unwanted) {
        this.speech = speech;
        this.most = most;
        this.unwanted = unwanted;
    }

    @Override
    public void expect(int pages) {
        limit(pages);
        speech.tell(new Told.Expect(pages));
    }

    @Override
    public void title(String title) {
        speech.tell(new Told.Title(title));
    }

    @Override
    public void begin(int page) {
        limit(page);
        speech.tell(new Told.Begun(page));
    }

    @Override
    public boolean wants(int page) {
        return !unwanted.contains(page);
    }

    @Override
    public void page(ReadPage page) {
        limit(page.number());
        if (!bounds.hold(page)) {
            throw Speech.tooMuch();
        }
        if (wants(page.number())) {
            speech.tell(new Told.Page(page));
        }
    }

    @Override
    public void note(String sentence) {
        speech.tell(new Told.Note(sentence));
    }

    private void limit(int page) {
        if (page > most) {
            throw new CannotRead(
                    Reason.TOO_MANY_PAGES,
                    "Berkas ini lebih dari %d halaman; pecah menjadi satu bab satu berkas, lalu kirim lagi."
                            .formatted(most));
        }
    }
}
