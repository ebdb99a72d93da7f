package id.kawanbelajar.adapter.document.pdf;

import id.kawanbelajar.adapter.document.Heard;
import id.kawanbelajar.adapter.document.PictureReader;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A machine without recognition. */
final class NoPictures implements PictureReader {
    static Heard reading(Path file) throws IOException {
        Heard heard = new Heard();
        new PdfReader(new NoPictures()).read(file, heard);
        return heard;
    }

    @Override
    public Optional<Recognition.Unread> missing() {
        return Optional.of(new Recognition.Unread("belum terbaca"));
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public Seen read(Path picture) {
        throw new IllegalStateException("none need be drawn");
    }
}
