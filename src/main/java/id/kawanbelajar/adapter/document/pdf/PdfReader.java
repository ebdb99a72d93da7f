package id.kawanbelajar.adapter.document.pdf;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.PictureReader;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Reads PDF: words in the order in which people read them, with headings, lists, tables and printed page numbers. */
public final class PdfReader implements FormatReader {
    private final PictureReader pictures;

    /**
     * Makes it.
     *
     * @param pictures reads the pages that are pictures
     */
    public PdfReader(PictureReader pictures) {
        this.pictures = pictures;
    }

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        try (PDDocument document = open(file);
                PicturedPages pictured = new PicturedPages(document, pictures)) {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new CannotRead(Reason.EMPTY, "PDF ini tidak punya halaman; simpan ulang dari program asalnya.");
            }
            refuseForms(document);
            sink.expect(pages);
            Titles.of(document).ifPresent(sink::title);
            new PageStream(document, pictured, sink).run();
        }
    }

    static PDDocument open(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new CannotRead(Reason.EMPTY, "Berkas ini kosong (0 byte); kirim ulang berkasnya.");
        }
        try {
            return Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException e) {
            throw new CannotRead(
                    Reason.PROTECTED,
                    "PDF ini dikunci kata sandi; buka di komputer, simpan salinan tanpa kata sandi, lalu kirim salinannya.");
        } catch (IOException e) {
            throw new CannotRead(
                    Reason.DAMAGED,
                    "PDF ini rusak atau terpotong; buka di komputer, cetak ke PDF (Print to PDF), lalu kirim hasilnya.");
        }
    }

    /** A form that only Adobe's programs draw holds no text, but a page that asks for those programs. */
    private static void refuseForms(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.xfaIsDynamic()) {
            throw new CannotRead(
                    Reason.UNSUPPORTED,
                    "PDF ini formulir khusus Adobe (XFA) yang isinya tidak bisa dibaca; buka di Adobe Reader, cetak ke PDF,"
                            + " lalu kirim hasilnya.");
        }
    }
}
