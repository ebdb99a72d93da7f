package id.kawanbelajar.adapter.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes the files of {@link Samples} into a folder, which is its only argument. */
final class MakeSamples {
    private static final List<String> LINES = List.of(
            "1. Fotosintesis",
            "Fotosintesis adalah cara tumbuhan hijau membuat makanan dari air dan karbon dioksida",
            "dengan bantuan cahaya matahari. Hasilnya adalah gula dan oksigen.",
            "Klorofil adalah zat hijau daun yang menangkap cahaya itu.");

    private MakeSamples() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        pdf(folder.resolve("contoh.pdf"));
        docx(folder.resolve("contoh.docx"));
        pptx(folder.resolve("contoh.pptx"));
        xlsx(folder.resolve("contoh.xlsx"));
        Files.writeString(
                folder.resolve("contoh.html"),
                "<!doctype html><html lang=\"id\"><title>%s</title><h1>%s</h1><p>%s</p><ul><li>%s</li></ul></html>%n"
                        .formatted(LINES.get(0), LINES.get(0), LINES.get(1), LINES.get(3)));
    }

    private static void pdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                for (String line : LINES) {
                    content.showText(line);
                    content.newLineAtOffset(0, -16);
                }
                content.endText();
            }
            document.save(file.toFile());
        }
    }

    private static void docx(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            LINES.forEach(line -> document.createParagraph().createRun().setText(line));
            document.createTable(1, 2).getRow(0).getCell(0).setText(LINES.getFirst());
            document.write(out);
        }
    }

    private static void pptx(Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFTextBox box = show.createSlide().createTextBox();
            LINES.forEach(line -> box.addNewTextParagraph().addNewTextRun().setText(line));
            show.write(out);
        }
    }

    private static void xlsx(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Soal").createRow(0).createCell(0).setCellValue(LINES.getFirst());
            book.write(out);
        }
    }
}
