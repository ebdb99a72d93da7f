package id.kawanbelajar.adapter.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.SharedData;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.pdf.PdfReader;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.ReadPage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The share of the words of real scans that are read in order, as a teacher's PDF is read. The true text of the second holds
 * lines of code that its boxes cut off, so that they are on no picture.
 */
class ScansTest {
    @BeforeAll
    static void tesseractIsInstalled() {
        TesseractPicturesTest.tesseractIsInstalled();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/scan_itb_0001/itb_0001_scan.pdf, docs/scan_itb_0001/itb_0001_gold.txt, 0.95",
        "docs/scan_kuliah_html/kuliah_html_scan.pdf, docs/scan_kuliah_html/kuliah_html_gold.txt, 0.85"
    })
    void readsTheWordsOfAScan(String scan, String gold, double floor) throws IOException {
        String wanted = Files.readString(SharedData.file(gold));
        Pages pages = new Pages(new ArrayList<>());
        long begin = System.nanoTime();

        new PdfReader(new TesseractPictures(Tesseract.INSTALLED)).read(SharedData.file(scan), pages);

        double share = WordsInOrder.share(withoutRunningLines(wanted, pages.all.size()), pages.text());
        System.out.printf(
                "%s: %.1f %% of the words in order, %d pages, %.1f s a page%n",
                scan, 100 * share, pages.all.size(), (System.nanoTime() - begin) / 1e9 / pages.all.size());
        assertThat(share).isGreaterThan(floor);
    }

    /** Leaves out what stands on every page, which the reader of PDFs leaves out too. */
    private static String withoutRunningLines(String gold, int pages) {
        Map<String, Long> counts = gold.lines().collect(Collectors.groupingBy(ScansTest::form, Collectors.counting()));
        return gold.lines()
                .filter(line -> line.isBlank() || counts.getOrDefault(form(line), 0L) < pages)
                .collect(Collectors.joining("\n"));
    }

    private static String form(String line) {
        return line.replaceAll("[\\d\\s]+", "");
    }

    private record Pages(List<ReadPage> all) implements PageSink {
        @Override
        public void expect(int count) {}

        @Override
        public void title(String title) {}

        @Override
        public void page(ReadPage page) {
            all.add(page);
        }

        @Override
        public void note(String sentence) {}

        String text() {
            return all.stream()
                    .flatMap(page -> page.blocks().stream())
                    .filter(block -> block.kind() != Block.Kind.DEBRIS)
                    .map(block -> block.text())
                    .collect(Collectors.joining("\n"));
        }
    }
}
