package id.kawanbelajar.adapter.document.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.Heard;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubReaderTest {
    @TempDir
    private Path folder;

    private final Map<String, String> entries = new LinkedHashMap<>();

    @BeforeEach
    void aBookOfTwoChapters() {
        entries.put("mimetype", "application/epub+zip");
        entries.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OEBPS/buku.opf\"/></rootfiles></container>");
        entries.put("OEBPS/buku.opf", """
                <?xml version="1.0"?><!DOCTYPE package [<!ENTITY a SYSTEM "file:///etc/passwd">]>
                <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>IPA &a; Kelas 7</dc:title></metadata>
                <manifest><item id="dua" href="teks/bab%202.xhtml"/><item id="satu" href="teks/bab1.xhtml"/>
                <item id="isi" href="isi.xhtml" properties="nav"/></manifest>
                <spine><itemref idref="isi"/><itemref idref="satu"/><itemref idref="dua"/></spine></package>""");
        entries.put(
                "OEBPS/isi.xhtml",
                "<html><body><nav epub:type='toc'><a href='teks/bab1.xhtml'>Sel</a><a href='teks/bab%202.xhtml#a'>Jaringan</a></nav></body></html>");
        entries.put(
                "OEBPS/teks/bab1.xhtml",
                "<?xml version='1.0'?><html><head><title>x</title></head><body><h1>Bab 1 Sel</h1><p>Sel itu kecil.</p>"
                        + "<span epub:type='pagebreak' title='12'/><p>Sel punya inti.</p></body></html>");
        entries.put("OEBPS/teks/bab 2.xhtml", "<html><body><p>Jaringan tersusun dari sel.</p></body></html>");
    }

    private Heard read() throws IOException {
        Path file = folder.resolve("buku");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        Heard heard = new Heard();
        new EpubReader().read(file, heard);
        return heard;
    }

    @Test
    void chaptersComeInTheOrderOfTheSpineWithTheirTitles() throws IOException {
        Heard book = read();
        assertThat(book.blocks())
                .containsExactly(
                        "H1 Bab 1 Sel",
                        "P Sel itu kecil.",
                        "P Sel punya inti.",
                        "H1 Jaringan",
                        "P Jaringan tersusun dari sel.");
        assertThat(book.pages()).extracting(page -> page.number()).containsExactly(1, 2, 3);
        assertThat(book.pages()).extracting(page -> page.label()).containsExactly("", "12", "");
    }

    @Test
    void entitiesOfAHostileBookAreNotFollowed() throws IOException {
        assertThat(read().title()).startsWith("IPA").endsWith("Kelas 7").doesNotContain("root:");
    }

    @Test
    void aLockedBookSaysSo() {
        entries.put(
                "META-INF/encryption.xml",
                "<encryption xmlns:enc='e'><enc:CipherReference URI='OEBPS/teks/bab1.xhtml'/></encryption>");
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason()).isEqualTo(Reason.PROTECTED));
    }

    @Test
    void aMissingChapterIsSaidAndTheOthersAreRead() throws IOException {
        entries.remove("OEBPS/teks/bab1.xhtml");
        Heard book = read();
        assertThat(book.notes()).hasSize(1);
        assertThat(book.text()).contains("Jaringan tersusun");
    }

    @Test
    void aBookThatLacksItsPackageGivesUp() {
        entries.remove("OEBPS/buku.opf");
        assertThatThrownBy(this::read).isInstanceOf(IOException.class);
    }
}
