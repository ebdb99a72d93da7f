package id.kawanbelajar.adapter.sandbox.child;

import id.kawanbelajar.adapter.document.Readers;
import id.kawanbelajar.adapter.document.pdf.PdfPageImages;
import id.kawanbelajar.adapter.document.type.FileTypes;
import id.kawanbelajar.material.reading.FileType;
import java.util.Optional;

/** Starts a reading process; {@code adapter.sandbox} does so, nobody else. */
public final class Child {
    private Child() {}

    /** Serves until the program goes away. */
    public static void main(String[] words) throws InterruptedException {
        ReadingService.serve(Readers.all()::read, drawing());
    }

    private static Drawing drawing() {
        FileTypes types = new FileTypes();
        PdfPageImages pages = new PdfPageImages();
        return (file, page, quotes) ->
                types.of(file, "") == FileType.PDF ? pages.draw(file, page, quotes) : Optional.empty();
    }
}
