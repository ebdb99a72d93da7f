package id.kawanbelajar.adapter.document.pdf;

import static id.kawanbelajar.adapter.document.pdf.PdfFixture.BOLD;
import static id.kawanbelajar.adapter.document.pdf.PdfFixture.LEADING;
import static id.kawanbelajar.adapter.document.pdf.PdfFixture.PLAIN;
import static id.kawanbelajar.adapter.document.pdf.PdfFixture.SIZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.Heard;
import id.kawanbelajar.adapter.document.PictureReader;
import id.kawanbelajar.material.Block.Kind;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private static final float LEFT = 50;
    private static final float RIGHT = 310;
    private static final float COLUMN = 230;
    private static final float FULL = 490;
    private static final String LONG =
            "Sel adalah satuan terkecil makhluk hidup yang masih dapat menjalankan semua proses"
                    + " kehidupan. Setiap sel memiliki membran yang memisahkan isinya dari lingkungan di sekitarnya.";

    @TempDir
    Path folder;

    @Test
    void readsOneColumnAfterTheOtherBetweenHeadingsOfFullWidth() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page().text(BOLD, 16, LEFT, 60, "Struktur sel dan jaringan pada makhluk hidup di sekitar kita");
            pdf.paragraph(LEFT, 90, COLUMN, "Kiri satu. " + LONG);
            pdf.paragraph(RIGHT, 90, COLUMN, "Kanan satu. " + LONG);
            pdf.text(BOLD, 13, LEFT, 210, "Organel");
            pdf.paragraph(LEFT, 230, COLUMN, "Kiri dua. " + LONG);
            pdf.paragraph(RIGHT, 230, COLUMN, "Kanan dua. " + LONG);

            assertThat(blocks(pdf))
                    .containsExactly(
                            "H1 Struktur sel dan jaringan pada makhluk hidup di sekitar kita",
                            "P Kiri satu. " + LONG,
                            "P Kanan satu. " + LONG,
                            "H2 Organel",
                            "P Kiri dua. " + LONG,
                            "P Kanan dua. " + LONG);
        }
    }

    @Test
    void letsNoBoxAndNoColumnEndBreakASentence() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            List<String> lines = PdfFixture.lines(LONG + " " + LONG, COLUMN);
            pdf.page();
            for (int i = 0; i < 3; i++) {
                pdf.text(PLAIN, SIZE, LEFT, 400 + i * LEADING, lines.get(i));
            }
            pdf.ground(LEFT, 460, COLUMN, 60);
            pdf.paragraph(
                    LEFT + 8,
                    480,
                    COLUMN - 20,
                    "Tahukah kamu? Telur burung unta adalah sel tunggal yang terbesar di bumi.");
            for (int i = 3; i < lines.size(); i++) {
                pdf.text(PLAIN, SIZE, RIGHT, 400 + (i - 3) * LEADING, lines.get(i));
            }

            assertThat(blocks(pdf))
                    .containsExactly(
                            "P " + LONG + " " + LONG,
                            "P Tahukah kamu? Telur burung unta adalah sel tunggal yang terbesar di bumi.");
        }
    }

    @Test
    void leavesOutHeadsAndFeetAndKeepsThePrintedNumber() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            for (int page = 0; page < 14; page++) {
                pdf.page();
                String number = page < 4 ? List.of("i", "ii", "iii", "iv").get(page) : "" + (page - 3);
                pdf.text(PLAIN, 8, LEFT, 40, "Ilmu Pengetahuan Alam Kelas VIII");
                pdf.text(PLAIN, 8, 290, 810, number);
                pdf.paragraph(LEFT, 130, FULL, "Halaman ke-" + page + " punya isi sendiri. " + LONG);
            }
            Heard heard = NoPictures.reading(pdf.save(folder));

            assertThat(heard.text()).doesNotContain("Ilmu Pengetahuan").contains("Halaman ke-7 punya isi");
            assertThat(heard.pages())
                    .extracting(ReadPage::label)
                    .containsExactly("i", "ii", "iii", "iv", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        }
    }

    @Test
    void readsRuledTablesAsRows() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page();
            String[][] cells = {{"Organel", "Fungsi"}, {"Ribosom", "membuat protein"}, {"Mitokondria", "melepas energi"}
            };
            for (int row = 0; row <= 3; row++) {
                pdf.rule(LEFT, 100 + row * 20, LEFT + 300, 100 + row * 20);
            }
            for (int column = 0; column <= 2; column++) {
                pdf.rule(LEFT + column * 150, 100, LEFT + column * 150, 160);
            }
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 2; column++) {
                    pdf.text(PLAIN, SIZE, LEFT + 5 + column * 150, 114 + row * 20, cells[row][column]);
                }
            }

            assertThat(blocks(pdf))
                    .containsExactly(
                            "T | Organel | Fungsi |\n|---|---|\n| Ribosom | membuat protein |\n| Mitokondria | melepas energi |");
        }
    }

    @Test
    void readsAlignedColumnsOfShortWordsAsRows() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page();
            String[][] cells = {{"No", "Hewan", "Kaki"}, {"1", "Ayam", "2"}, {"2", "Kucing", "4"}, {"3", "Semut", "6"}};
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < 3; column++) {
                    pdf.text(PLAIN, SIZE, LEFT + column * 120, 100 + row * 16, cells[row][column]);
                }
            }

            assertThat(blocks(pdf))
                    .containsExactly(
                            "T | No | Hewan | Kaki |\n|---|---|---|\n| 1 | Ayam | 2 |\n| 2 | Kucing | 4 |\n| 3 | Semut | 6 |");
        }
    }

    @Test
    void undoesHyphensAtLineEndsAndKeepsThoseOfWords() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page();
            String[] lines = {
                "Pada siang hari tumbuhan hijau menjalankan fotosin-",
                "tesis di dalam daunnya, lalu kita melihat anak-",
                "anak bermain di bawahnya sambil menghitung lang-",
                "kah ke-5 dan memetik sayur-mayur yang segar itu."
            };
            for (int i = 0; i < lines.length; i++) {
                pdf.text(PLAIN, SIZE, LEFT, 100 + i * LEADING, lines[i]);
            }

            assertThat(blocks(pdf))
                    .containsExactly(
                            "P Pada siang hari tumbuhan hijau menjalankan fotosintesis di dalam daunnya, lalu kita"
                                    + " melihat anak-anak bermain di bawahnya sambil menghitung langkah ke-5 dan memetik"
                                    + " sayur-mayur yang segar itu.");
        }
    }

    @Test
    void readsListsWithTheirDepthAndRaisedDigits() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page();
            pdf.text(PLAIN, SIZE, LEFT, 100, "1. Luas persegi dengan sisi x adalah x");
            pdf.text(PLAIN, 6, LEFT + PLAIN.getStringWidth("1. Luas persegi dengan sisi x adalah x") / 100, 96, "2");
            pdf.text(PLAIN, SIZE, LEFT + 20, 113, "a. sisi yang sama panjang");
            pdf.text(PLAIN, SIZE, LEFT + 20, 126, "b. sudut siku-siku");
            pdf.text(PLAIN, SIZE, LEFT, 139, "2. Keliling");

            assertThat(blocks(pdf))
                    .containsExactly(
                            "L1 1. Luas persegi dengan sisi x adalah x²",
                            "L2 a. sisi yang sama panjang",
                            "L2 b. sudut siku-siku",
                            "L1 2. Keliling");
        }
    }

    @Test
    void trustsTheOutlineForHeadings() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page().text(PLAIN, SIZE, LEFT, 100, "Daur air");
            pdf.paragraph(LEFT, 130, FULL, LONG);
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem chapter = entry("Bab 1", pdf.document);
            PDOutlineItem part = entry("Daur  Air", pdf.document);
            chapter.addLast(part);
            outline.addLast(chapter);
            pdf.document.getDocumentCatalog().setDocumentOutline(outline);
            pdf.document.getDocumentInformation().setTitle("Microsoft Word - Daur Air Kelas 5.docx");
            Heard heard = NoPictures.reading(pdf.save(folder));

            assertThat(heard.blocks()).first().isEqualTo("H2 Daur air");
            assertThat(heard.title()).isEqualTo("Daur Air Kelas 5");
        }
    }

    private static PDOutlineItem entry(String title, PDDocument document) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(document.getPage(0));
        item.setDestination(there);
        return item;
    }

    @Test
    void takesTheTitleFromTheTitlePageWhereThePropertiesSayNothing() throws IOException {
        try (PdfFixture pdf = new PdfFixture()) {
            pdf.page().text(BOLD, 24, LEFT, 100, "Tata Surya");
            pdf.paragraph(LEFT, 150, FULL, LONG);
            pdf.document.getDocumentInformation().setTitle("Document1");

            assertThat(NoPictures.reading(pdf.save(folder)).title()).isEqualTo("Tata Surya");
        }
    }

    @Test
    void saysPlainlyWhatItCannotRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("kosong.pdf"));
        Path damaged = Files.writeString(folder.resolve("rusak.pdf"), "%PDF-1.7\nbukan isi yang benar");
        Path locked = folder.resolve("kunci.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("guru", "siswa", new AccessPermission()));
            document.save(locked.toFile());
        }

        assertThat(refusal(empty).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal(damaged).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(locked)).hasMessageContaining("tanpa kata sandi");
        assertThat(refusal(locked).reason()).isEqualTo(Reason.PROTECTED);
    }

    private static CannotRead refusal(Path file) {
        List<CannotRead> refusals = new ArrayList<>();
        assertThatThrownBy(() -> NoPictures.reading(file)).isInstanceOfSatisfying(CannotRead.class, refusals::add);
        return refusals.getFirst();
    }

    @Test
    void hasSeveralPicturesReadAtOnceAndTellsTheirPagesInOrder() throws IOException {
        CyclicBarrier both = new CyclicBarrier(2);
        PictureReader twoAtOnce = new PictureReader() {
            @Override
            public int atOnce() {
                return 2;
            }

            @Override
            public Seen read(Path picture) throws IOException {
                try {
                    both.await(20, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IOException("nobody else came", e);
                }
                return new Seen(
                        List.of(ReadBlock.paragraph("gambar " + (Files.size(picture) > 0))),
                        new Recognition.Recognised(0.9));
            }
        };
        Heard heard = new Heard();
        new PdfReader(twoAtOnce).read(scanned(2), heard);

        assertThat(heard.blocks()).containsExactly("P gambar true", "P gambar true");
        assertThat(heard.pages()).extracting(ReadPage::number).containsExactly(1, 2);
    }

    @Test
    void leavesPicturesUnreadWhereNothingReadsThem() throws IOException {
        assertThat(NoPictures.reading(scanned(1)).pages())
                .extracting(ReadPage::recognition)
                .containsExactly(new Recognition.Unread("belum terbaca"));
    }

    private Path scanned(int pages) throws IOException {
        Path file = folder.resolve("pindaian.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A6);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    BufferedImage picture = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
                    out.drawImage(
                            LosslessFactory.createFromImage(document, picture),
                            0,
                            0,
                            PDRectangle.A6.getWidth(),
                            PDRectangle.A6.getHeight());
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private List<String> blocks(PdfFixture pdf) throws IOException {
        Heard heard = NoPictures.reading(pdf.save(folder));
        assertThat(heard.pages())
                .allMatch(page -> page.blocks().stream().noneMatch(block -> block.kind() == Kind.DEBRIS));
        return heard.blocks();
    }
}
