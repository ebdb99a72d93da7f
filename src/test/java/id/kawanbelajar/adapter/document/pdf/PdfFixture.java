package id.kawanbelajar.adapter.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Sets PDF pages for tests, from the page's upper left corner. */
final class PdfFixture implements AutoCloseable {
    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final float SIZE = 10;
    static final float LEADING = 13;

    final PDDocument document = new PDDocument();
    private @Nullable PDPageContentStream open;

    PdfFixture page() throws IOException {
        endPage();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        open = new PDPageContentStream(document, page);
        return this;
    }

    PdfFixture text(PDFont font, float size, float x, float y, String text) throws IOException {
        out().beginText();
        out().setFont(font, size);
        out().newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
        out().showText(text);
        out().endText();
        return this;
    }

    /** Sets words as lines of at most a width; returns where the next line would stand. */
    float paragraph(float x, float y, float width, String words) throws IOException {
        float at = y;
        for (String line : lines(words, width)) {
            text(PLAIN, SIZE, x, at, line);
            at += LEADING;
        }
        return at;
    }

    static List<String> lines(String words, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && PLAIN.getStringWidth(longer) / 1000 * SIZE > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    PdfFixture ground(float x, float y, float width, float height) throws IOException {
        out().setNonStrokingColor(new Color(220, 235, 245));
        out().addRect(x, PDRectangle.A4.getHeight() - y - height, width, height);
        out().fill();
        out().setNonStrokingColor(Color.BLACK);
        return this;
    }

    PdfFixture rule(float x1, float y1, float x2, float y2) throws IOException {
        out().moveTo(x1, PDRectangle.A4.getHeight() - y1);
        out().lineTo(x2, PDRectangle.A4.getHeight() - y2);
        out().stroke();
        return this;
    }

    Path save(Path folder) throws IOException {
        endPage();
        Path file = folder.resolve("uji.pdf");
        document.save(file.toFile());
        return file;
    }

    private PDPageContentStream out() {
        return Objects.requireNonNull(open, "no page was begun");
    }

    private void endPage() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
