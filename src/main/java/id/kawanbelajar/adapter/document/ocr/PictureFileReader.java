package id.kawanbelajar.adapter.document.ocr;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.PictureReader.Seen;
import id.kawanbelajar.material.reading.ReadPage;
import java.io.IOException;
import java.nio.file.Path;

/** Reads files that are pictures; each picture of a TIFF is a page. */
public final class PictureFileReader implements FormatReader {
    private final TesseractPictures pictures;

    public PictureFileReader(TesseractPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        try (PictureFile picture = PictureFile.open(file)) {
            int count = picture.count();
            sink.expect(count);
            for (int page = 1; page <= count; page++) {
                if (sink.wants(page)) {
                    sink.begin(page);
                    Seen seen = pictures.read(picture.picture(page - 1));
                    sink.page(new ReadPage(page, "", seen.blocks(), seen.recognition()));
                }
            }
        }
    }
}
