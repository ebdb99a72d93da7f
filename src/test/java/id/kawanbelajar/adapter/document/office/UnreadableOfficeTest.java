package id.kawanbelajar.adapter.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.office.odf.OdtReader;
import id.kawanbelajar.adapter.document.office.word.DocxReader;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableOfficeTest {
    private static final Path DOCX = Path.of("src/test/resources/office/modul.docx");

    @TempDir
    Path folder;

    @Test
    void aFileWithAPasswordSaysWhatToDo() throws Exception {
        assertThatThrownBy(() -> Heard.from(new DocxReader(), locked("rahasia")))
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason()).isEqualTo(Reason.PROTECTED))
                .hasMessageContaining("hapus kata sandinya");
    }

    @Test
    void aFileThatOnlyForbidsChangesIsRead() throws Exception {
        assertThat(Heard.from(new DocxReader(), locked("VelvetSweatshop")).blocks())
                .contains("HEADING 1 Gaya dan Gerak");
    }

    @Test
    void aTruncatedFileEndsAsAnExceptionOfTheContract() throws IOException {
        byte[] whole = Files.readAllBytes(DOCX);
        Path half = Files.write(folder.resolve("half.docx"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Heard.from(new DocxReader(), half))
                .isInstanceOfAny(IOException.class, CannotRead.class);
    }

    @Test
    void entitiesInAFileAreNeverFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "NIK 3201");
        Path file = zip("content.xml", """
                <!DOCTYPE x [<!ENTITY s SYSTEM "%s">]><office:document-content \
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>\
                <text:p>Isi &s;</text:p></office:text></office:body></office:document-content>""".formatted(secret.toUri()));

        try {
            assertThat(String.join("", Heard.from(new OdtReader(), file).blocks()))
                    .doesNotContain("3201");
        } catch (IOException | CannotRead refused) {
            assertThat(refused).message().doesNotContain("3201");
        }
    }

    @Test
    void aBombIsRefused() throws IOException {
        Path file = zip("content.xml", "<a>" + " ".repeat(3_000_000) + "</a>");

        assertThatThrownBy(() -> Heard.from(new OdtReader(), file))
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_BIG));
    }

    private Path zip(String name, String text) throws IOException {
        Path file = folder.resolve("x.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private Path locked(String password) throws Exception {
        Path file = folder.resolve("locked.docx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = Encryptor.getInstance(new EncryptionInfo(EncryptionMode.agile));
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(Files.readAllBytes(DOCX));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        return file;
    }
}
