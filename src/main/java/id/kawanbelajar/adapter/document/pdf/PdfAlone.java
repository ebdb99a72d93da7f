package id.kawanbelajar.adapter.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the PDF library gives by itself, to measure our own reading by. */
public final class PdfAlone {
    private PdfAlone() {}

    /**
     * A PDF's text as the library has it.
     *
     * @param text of all pages
     * @param pages number of them
     */
    public record Stripped(String text, int pages) {}

    /** Strips a PDF. */
    public static Stripped strip(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new Stripped(new PDFTextStripper().getText(document), document.getNumberOfPages());
        }
    }
}
