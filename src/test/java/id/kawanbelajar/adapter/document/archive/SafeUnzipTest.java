package id.kawanbelajar.adapter.document.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.Unpacking.Inner;
import id.kawanbelajar.material.reading.Unpacking.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeUnzipTest {
    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("isi"));
    }

    private Path zip(Charset names, String... entries) throws IOException {
        Path file = root.resolve("arsip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("isi " + entry).getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Outcome unpack(Path file) {
        return unpack(file, UnzipLimits.USUAL);
    }

    private Outcome unpack(Path file, UnzipLimits limits) {
        return new SafeUnzip(limits).unpack(file.toString(), "materi.zip", folder.toString());
    }

    private long filesLeft() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void filesComeOutInOrderUnderNamesOfOurOwn() throws IOException {
        Outcome.Unpacked unpacked = (Outcome.Unpacked)
                unpack(zip(UTF_8, "Kelas 7/Bab 1.pdf", "Kelas 7/.DS_Store", "__MACOSX/x", "Bab 2.docx"));
        assertThat(unpacked.files()).extracting(Inner::name).containsExactly("Bab 1.pdf", "Bab 2.docx");
        assertThat(unpacked.files())
                .allSatisfy(inner -> assertThat(Path.of(inner.path())).hasParent(folder));
        assertThat(Path.of(unpacked.files().get(1).path())).hasContent("isi Bab 2.docx");
    }

    @Test
    void namesNeverBecomePaths() throws IOException {
        Outcome.Unpacked unpacked =
                (Outcome.Unpacked) unpack(zip(UTF_8, "../../jahat.txt", "/etc/passwd", "C:\\Windows\\a.txt"));
        assertThat(unpacked.files()).extracting(Inner::name).containsExactly("jahat.txt", "passwd", "a.txt");
        assertThat(filesLeft()).isEqualTo(4);
    }

    @Test
    void namesFromBeforeUnicodeDoNotStopIt() throws IOException {
        Outcome unpacked = unpack(zip(StandardCharsets.ISO_8859_1, "Kafé.txt"));
        assertThat(unpacked).isInstanceOf(Outcome.Unpacked.class);
    }

    @Test
    void anArchiveInsideIsLeftPackedAndSaid() throws IOException {
        Outcome.Unpacked unpacked = (Outcome.Unpacked) unpack(zip(UTF_8, "lagi.zip", "Bab 1.pdf"));
        assertThat(unpacked.files()).hasSize(1);
        assertThat(unpacked.notes()).singleElement().asString().contains("lagi.zip");
    }

    @Test
    void aBombIsRefusedAndLeavesNothing() throws IOException {
        Path file = root.resolve("bom");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("nol.txt"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 20; i++) {
                zip.write(zeros);
            }
        }
        assertThat(unpack(file)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_BIG);
            assertThat(refused.sentence()).contains("mengembang");
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tooManyFilesAreRefusedWithBothNumbers() throws IOException {
        Outcome outcome = unpack(zip(UTF_8, "a.pdf", "b.pdf", "c.pdf"), new UnzipLimits(2, 1_000, 1_000, 100));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("3 berkas", "paling banyak 2"));
    }

    @Test
    void aLockedArchiveSaysSo() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(UTF_8, "rahasia.pdf"));
        bytes[6] |= 1;
        assertThat(unpack(Files.write(root.resolve("terkunci"), bytes)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.PROTECTED));
    }

    @Test
    void aTornArchiveIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(UTF_8, "Bab 1.pdf", "Bab 2.pdf"));
        assertThat(unpack(Files.write(root.resolve("robek"), Arrays.copyOf(bytes, 90))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void whatIsNoArchiveIsLeftAlone() throws IOException {
        assertThat(unpack(Files.writeString(root.resolve("teks"), "Sel."))).isEqualTo(new Outcome.NoArchive());
        assertThat(unpack(zip(UTF_8, "[Content_Types].xml", "word/document.xml")))
                .isEqualTo(new Outcome.NoArchive());
        assertThat(folder).isEmptyDirectory();
    }
}
