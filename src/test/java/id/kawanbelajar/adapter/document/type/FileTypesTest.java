package id.kawanbelajar.adapter.document.type;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypesTest {
    @TempDir
    private Path folder;

    private final FileTypes types = new FileTypes();

    private FileType text(String name, String text) throws IOException {
        return bytes(name, text.getBytes(UTF_8));
    }

    private FileType bytes(String name, byte[] bytes) throws IOException {
        return types.of(Files.write(folder.resolve("berkas"), bytes), name);
    }

    private FileType zip(String name, String... entries) throws IOException {
        return types.of(zipFile(entries), name);
    }

    private Path zipFile(String... entries) throws IOException {
        Path file = folder.resolve("berkas");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write(parts.length > 1 ? parts[1].getBytes(UTF_8) : new byte[0]);
                zip.closeEntry();
            }
        }
        return file;
    }

    private FileType compound(String stream) throws IOException {
        Path file = folder.resolve("berkas");
        try (POIFSFileSystem office = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            office.createDocument(new ByteArrayInputStream(new byte[9_000]), "Data");
            office.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            office.writeFilesystem(out);
        }
        return types.of(file, "nama.pdf");
    }

    @Test
    void theNameDoesNotDecideWhatAFileIs() throws IOException {
        assertThat(zip("bab 3.pdf", "[Content_Types].xml", "word/document.xml")).isEqualTo(FileType.DOCX);
        assertThat(text("bab 3.docx", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n")).isEqualTo(FileType.PDF);
        assertThat(text("foto.jpg", "<!DOCTYPE html><html><body>Sel</body></html>"))
                .isEqualTo(FileType.HTML);
    }

    @Test
    void containersAreToldByWhatIsInThem() throws IOException {
        assertThat(zip("a", "[Content_Types].xml", "ppt/presentation.xml")).isEqualTo(FileType.PPTX);
        assertThat(zip("a", "[Content_Types].xml", "xl/workbook.xml")).isEqualTo(FileType.XLSX);
        assertThat(zip("a", "mimetype=application/vnd.oasis.opendocument.text", "content.xml"))
                .isEqualTo(FileType.ODT);
        assertThat(zip("a", "mimetype=application/vnd.oasis.opendocument.presentation"))
                .isEqualTo(FileType.ODP);
        assertThat(zip("a", "mimetype=application/vnd.oasis.opendocument.spreadsheet"))
                .isEqualTo(FileType.ODS);
        assertThat(zip("a", "mimetype=application/epub+zip\n", "OEBPS/a.xhtml")).isEqualTo(FileType.EPUB);
        assertThat(zip("a", "META-INF/container.xml")).isEqualTo(FileType.EPUB);
        assertThat(zip("a", "bab 1.pdf", "bab 2.docx")).isEqualTo(FileType.ZIP);
        assertThat(zip("a", "META-INF/MANIFEST.MF", "A.class")).isEqualTo(FileType.OTHER);
    }

    @Test
    void aZipThatIsCutOffIsStillOne() throws IOException {
        byte[] whole = Files.readAllBytes(zipFile("bab 1.pdf=isinya", "bab 2.pdf=isinya"));
        assertThat(bytes("a.zip", Arrays.copyOf(whole, 60))).isEqualTo(FileType.ZIP);
    }

    @Test
    void oldOfficeFilesAreToldApart() throws IOException {
        assertThat(compound("WordDocument")).isEqualTo(FileType.DOC);
        assertThat(compound("PowerPoint Document")).isEqualTo(FileType.PPT);
        assertThat(compound("Workbook")).isEqualTo(FileType.XLS);
        assertThat(compound("Pesan")).isEqualTo(FileType.OTHER);
    }

    @Test
    void aLockedOfficeFileSaysThatItIsLocked() {
        assertThatThrownBy(() -> compound("EncryptedPackage"))
                .isInstanceOf(CannotRead.class)
                .hasMessageContaining("kata sandi")
                .extracting(e -> ((CannotRead) e).reason())
                .isEqualTo(Reason.PROTECTED);
    }

    @Test
    void textsAreToldApartByWhatTheySay() throws IOException {
        assertThat(text("catatan", "# Sel\n\nSel adalah **satuan terkecil** makhluk hidup.\n"))
                .isEqualTo(FileType.MARKDOWN);
        assertThat(text("catatan.md", "Sel adalah satuan terkecil.")).isEqualTo(FileType.MARKDOWN);
        assertThat(text("modul.md", "<table><tr><td>1</td></tr></table>")).isEqualTo(FileType.MARKDOWN);
        assertThat(text("catatan.txt", "BAB 1\nSel adalah satuan terkecil.")).isEqualTo(FileType.TEXT);
        assertThat(text("skrip.py", "# komentar\nx = 1\n")).isEqualTo(FileType.TEXT);
        assertThat(text("bab.htm", "<p>Sel</p><p>Jaringan</p>")).isEqualTo(FileType.HTML);
        assertThat(text("a", "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>"))
                .isEqualTo(FileType.HTML);
    }

    @Test
    void textInAnOldEncodingIsText() throws IOException {
        assertThat(bytes("a.txt", "Kafé “Sel” — bab 1".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(FileType.TEXT);
        assertThat(bytes("a.txt", "Sel adalah satuan terkecil".getBytes(UTF_16LE)))
                .isEqualTo(FileType.TEXT);
    }

    @Test
    void picturesAreKnown() throws IOException {
        assertThat(bytes("a.pdf", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F'}))
                .isEqualTo(FileType.JPEG);
        assertThat(bytes("a", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo(FileType.PNG);
        assertThat(text("a", "RIFF\1\1\1\1WEBPVP8 ")).isEqualTo(FileType.WEBP);
        assertThat(bytes("a", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0})).isEqualTo(FileType.TIFF);
    }

    @Test
    void whatNothingReadsIsOtherAndSaysWhatToSend() throws IOException {
        assertThat(text("bab.pdf", "MZ\0\0\0\1\2\3\4\5\6\7")).isEqualTo(FileType.OTHER);
        assertThat(text("a.docx", "{\\rtf1\\ansi Sel}")).isEqualTo(FileType.OTHER);
        assertThat(types.advice(folder.resolve("berkas"))).contains("RTF", ".docx");
        assertThat(text("a.zip", "Rar!\u001a\7\0")).isEqualTo(FileType.OTHER);
        assertThat(types.advice(folder.resolve("berkas"))).contains("RAR", "ZIP");
        assertThat(text("a.jpg", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic")).isEqualTo(FileType.OTHER);
        assertThat(types.advice(folder.resolve("berkas"))).contains("HEIC", "JPG");
        assertThat(text("a", "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")).isEqualTo(FileType.OTHER);
        assertThat(types.advice(folder.resolve("berkas"))).contains("video");
        assertThat(text("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")).isEqualTo(FileType.OTHER);
    }

    @Test
    void aBrokenContainerOfOldOfficeIsNoCrash() throws IOException {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(bytes("a.doc", start)).isEqualTo(FileType.OTHER);
        byte[] loop = Arrays.copyOf(start, 2_048);
        Arrays.fill(loop, 8, 2_048, (byte) 1);
        assertThat(bytes("a.doc", loop)).isEqualTo(FileType.OTHER);
    }
}
