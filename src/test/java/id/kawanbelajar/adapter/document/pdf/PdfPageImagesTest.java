package id.kawanbelajar.adapter.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.reading.PageImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPageImagesTest {
    @TempDir
    Path folder;

    @Test
    void marksTheQuotedWordsAndNothingElse() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page().text(PdfFixture.PLAIN, 10, 50, 100, "Air laut menguap karena panas mata-");
            pdf.text(PdfFixture.PLAIN, 10, 50, 113, "hari. Uapnya naik ke langit.");
            Path file = pdf.save(folder);

            BufferedImage plain = draw(file, List.of("kata yang tidak ada di halaman ini"));
            BufferedImage marked = draw(file, List.of("menguap karena panas matahari."));

            assertThat(yellow(plain, 0, 1)).isZero();
            assertThat(yellow(marked, 0, 1)).isPositive();
            assertThat(yellow(marked, 0.16, 1)).isZero();
        }
    }

    @Test
    void marksARowOfATableWhoseCellsHaveSeveralLines() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page();
            for (int row = 0; row <= 2; row++) {
                pdf.rule(50, 100 + row * 40, 350, 100 + row * 40);
            }
            for (int column = 0; column <= 2; column++) {
                pdf.rule(50 + column * 150, 100, 50 + column * 150, 180);
            }
            pdf.text(PdfFixture.PLAIN, 10, 55, 115, "Organel");
            pdf.text(PdfFixture.PLAIN, 10, 205, 115, "Fungsi");
            pdf.text(PdfFixture.PLAIN, 10, 55, 155, "Mitokondria");
            pdf.text(PdfFixture.PLAIN, 10, 205, 155, "melepas energi dari");
            pdf.text(PdfFixture.PLAIN, 10, 205, 168, "sari makanan");

            BufferedImage marked =
                    draw(pdf.save(folder), List.of("| Mitokondria | melepas energi dari sari makanan |"));

            assertThat(yellow(marked, 0, 0.16)).isZero();
            assertThat(yellow(marked, 0.165, 0.186)).isPositive();
            assertThat(yellow(marked, 0.192, 0.2)).isPositive();
        }
    }

    @Test
    void hasNoPictureOfAPageThatIsNotThere() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            assertThat(new PdfPageImages().draw(pdf.page().save(folder), 2, List.of()))
                    .isEmpty();
        }
    }

    private static BufferedImage draw(Path file, List<String> quotes) throws IOException {
        byte[] jpeg = new PdfPageImages().draw(file, 1, quotes).orElseThrow();
        assertThat(jpeg).hasSizeLessThanOrEqualTo(PageImages.LIMIT);
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** Counts marked dots between two parts of the page's height. */
    private static int yellow(BufferedImage image, double from, double to) {
        int count = 0;
        for (int y = (int) (from * image.getHeight()); y < to * image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                count += (rgb & 0xFF) < 120 && (rgb >> 16 & 0xFF) > 200 ? 1 : 0;
            }
        }
        return count;
    }
}
