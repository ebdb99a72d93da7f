package id.kawanbelajar.adapter.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.office.slides.PptReader;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PptReaderTest {
    @TempDir
    Path folder;

    @Test
    void anOldSlideReadsInTheOrderOfTheEyeWithoutWhatRunsOnAll() throws IOException {
        Path file = folder.resolve("lama.ppt");
        try (HSLFSlideShow show = new HSLFSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (int i = 1; i <= 5; i++) {
                HSLFSlide slide = show.createSlide();
                box(slide, "Di bawah nomor " + i, 50, 300);
                box(slide, "SMP Melati", 50, 500);
                box(slide, "Di atas nomor " + i, 50, 150);
                slide.addTitle().setText("Judul " + i);
            }
            show.write(out);
        }

        Heard heard = Heard.from(new PptReader(), file);

        assertThat(heard.pages).hasSize(5);
        assertThat(heard.blocksOf(2))
                .containsExactly("HEADING 2 Judul 2", "PARAGRAPH Di atas nomor 2", "PARAGRAPH Di bawah nomor 2");
    }

    private static void box(HSLFSlide slide, String words, int x, int y) {
        HSLFTextBox box = new HSLFTextBox();
        box.setText(words);
        box.setAnchor(new Rectangle(x, y, 400, 60));
        slide.addShape(box);
    }
}
