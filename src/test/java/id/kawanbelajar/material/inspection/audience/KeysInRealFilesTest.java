package id.kawanbelajar.material.inspection.audience;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.Heard;
import id.kawanbelajar.adapter.document.PictureReader;
import id.kawanbelajar.adapter.document.office.word.DocxReader;
import id.kawanbelajar.adapter.document.pdf.PdfReader;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.inspection.Pages;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Question files as teachers lay them out, printed to a real file and read back; answers say "rahasia". */
class KeysInRealFilesTest {
    /** The lines of pages; one that begins with {@code !} is bold and larger. */
    private static final List<List<String>> PAGES = List.of(
            List.of(
                    "!SOAL LATIHAN FOTOSINTESIS",
                    "Pilihlah jawaban yang benar!",
                    "1. Gas apa yang diserap daun pada siang hari?",
                    "A. oksigen",
                    "B. karbon dioksida",
                    "C. nitrogen",
                    "Jawaban: B rahasia",
                    "Pembahasan: daun menyerap rahasia lewat mulut daun,",
                    "lalu rahasia dipakai untuk membuat gula.",
                    "2. Organel tempat fotosintesis adalah ....",
                    "A. kloroplas",
                    "B. inti",
                    "C. vakuola",
                    "Jawaban: A rahasia",
                    "3. Tuliskan bahan fotosintesis."),
            List.of(
                    "4. Mengapa daun tampak hijau?",
                    "!KUNCI JAWABAN",
                    "3. Air dan rahasia.",
                    "4. Sebab klorofil memantulkan rahasia.",
                    "Skor rahasia maksimal 10."));

    @TempDir
    private Path folder;

    @Test
    void noWordOfAKeyInAPdfReachesStudents() throws IOException {
        assertNothingLeaks(FileType.PDF, new PdfReader(new NoPictures()), pdf());
    }

    @Test
    void noWordOfAKeyInAWordFileReachesStudents() throws IOException {
        assertNothingLeaks(FileType.DOCX, new DocxReader(), docx());
    }

    private static void assertNothingLeaks(FileType type, FormatReader reader, Path file) throws IOException {
        Heard heard = new Heard();
        reader.read(file, heard);
        ReadFile read = new ReadFile(type, "", heard.pages(), List.of());

        Parts parts = new SplitAudience().split(read, Audience.STUDENT);

        String student = parts.student().map(Pages::text).orElseThrow();
        assertThat(student)
                .contains(
                        "Gas apa yang diserap daun",
                        "karbon dioksida",
                        "Organel tempat fotosintesis",
                        "kloroplas",
                        "Tuliskan bahan",
                        "Mengapa daun tampak hijau?")
                .doesNotContain("rahasia");
        assertThat(parts.teacher().map(Pages::text).orElseThrow())
                .contains("memantulkan rahasia", "membuat gula", "Skor rahasia");
    }

    private Path pdf() throws IOException {
        Path file = folder.resolve("soal.pdf");
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : PAGES) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float y = 780;
                    for (String line : lines) {
                        boolean title = line.startsWith("!");
                        content.beginText();
                        content.setFont(
                                new PDType1Font(
                                        title
                                                ? Standard14Fonts.FontName.HELVETICA_BOLD
                                                : Standard14Fonts.FontName.HELVETICA),
                                title ? 16 : 11);
                        content.newLineAtOffset(72, y);
                        content.showText(title ? line.substring(1) : line);
                        content.endText();
                        y -= title ? 28 : 16;
                    }
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path docx() throws IOException {
        Path file = folder.resolve("soal.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String line : PAGES.stream().flatMap(List::stream).toList()) {
                XWPFRun run = document.createParagraph().createRun();
                run.setBold(line.startsWith("!"));
                run.setText(line.replace("!", ""));
            }
            document.write(out);
        }
        return file;
    }

    private static final class NoPictures implements PictureReader {
        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public Seen read(Path picture) {
            return new Seen(List.of(), new Recognition.Unread("Tidak dibaca."));
        }
    }
}
