package id.kawanbelajar.adapter.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.material.reading.FileReading.Outcome;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm, read by the readers as the program runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BombsTest {
    private Path folder;
    private SandboxedReading reading;

    @BeforeAll
    void start(@TempDir Path room) {
        folder = room;
        Limits limits = new Limits(128, Duration.ofSeconds(15), Duration.ofSeconds(40), 500, 50);
        reading = new SandboxedReading(folder.resolve("room"), limits);
    }

    @AfterAll
    void stop() {
        reading.close();
    }

    @Test
    void anEntityThatNamesAFileTellsNothingOfIt() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "kunci-rahasia-sekolah");

        Outcome outcome = read("xxe.docx", docx("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;"));

        assertThat(outcome.toString()).doesNotContain("kunci-rahasia");
    }

    @Test
    void anEntityThatNamesAnAddressFetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:%d/x.dtd".formatted(server.getLocalPort());

            read("dtd.docx", docx("<!DOCTYPE a SYSTEM \"" + address + "\">", "isi"));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesThatMultiplyEndInASentence() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }

        endsWell(read("laughs.docx", docx(entities + "]>", "&a29;")));
    }

    @Test
    void anArchiveThatUnpacksToGigabytesEndsInASentence() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(types());
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document><w:body>".getBytes(UTF_8));
            fill(zip, 1L << 30);
        }

        endsWell(read(file));
    }

    @Test
    void aPageWhoseContentUnpacksToGigabytesEndsInASentence() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            fill(out, 1L << 30);
        }
        Path file = folder.resolve("bomb.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream content = new PDStream(document);
            try (OutputStream raw = content.getCOSObject().createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(content);
            document.addPage(page);
            document.save(file.toFile());
        }

        endsWell(read(file));
    }

    @Test
    void tenThousandPagesAreRefused() throws IOException {
        Path file = folder.resolve("thick.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }

        assertThat(Scripts.reason(read(file))).isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void twoGigabytesAreRefused() throws IOException {
        Path file = folder.resolve("huge.pdf");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(2L << 30);
        }

        assertThat(Scripts.reason(read(file))).isEqualTo(Reason.TOO_BIG);
    }

    @Test
    void aPictureWithBillionsOfDotsEndsInASentence() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(png, "IHDR", new byte[] {0, 0, (byte) 0xC3, 0x50, 0, 0, (byte) 0xC3, 0x50, 8, 2, 0, 0, 0});
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            fill(out, 64L << 20);
        }
        chunk(png, "IDAT", packed.toByteArray());
        chunk(png, "IEND", new byte[0]);

        endsWell(read("dots.png", png.toByteArray()));
    }

    @AfterEach
    void theNextFileIsReadAsEver() throws IOException {
        Outcome outcome = read("catatan.md", "# Bab 1\n\nFotosintesis terjadi di daun.\n".getBytes(UTF_8));

        assertThat(Scripts.file(outcome).pages()).hasSize(1);
    }

    /** A sentence, or pages of which some may be unread, is a good end. */
    private static void endsWell(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(Reason reason, String sentence)) {
            assertThat(sentence).contains(";").endsWith(".");
        } else {
            assertThat(Scripts.file(outcome).pages()).isNotEmpty();
        }
    }

    private Outcome read(String name, byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve(name), bytes));
    }

    private Outcome read(Path file) {
        return reading.read(file.toString(), String.valueOf(file.getFileName()), (done, all) -> {});
    }

    private static byte[] docx(String declaration, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Map<String, byte[]> parts = Map.of(
                    "[Content_Types].xml", types(),
                    "_rels/.rels",
                            ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas"
                                            + ".openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/>"
                                            + "</Relationships>")
                                    .getBytes(UTF_8),
                    "word/document.xml", (declaration + body(text)).getBytes(UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String body(String text) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                + text + "</w:t></w:r></w:p></w:body></w:document>";
    }

    private static byte[] types() {
        return ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .getBytes(UTF_8);
    }

    private static void fill(OutputStream out, long bytes) throws IOException {
        byte[] some = " ".repeat(1 << 20).getBytes(UTF_8);
        for (long written = 0; written < bytes; written += some.length) {
            out.write(some);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] data) throws IOException {
        byte[] kind = name.getBytes(UTF_8);
        CRC32 crc = new CRC32();
        crc.update(kind);
        crc.update(data);
        png.write(number(data.length));
        png.write(kind);
        png.write(data);
        png.write(number((int) crc.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
