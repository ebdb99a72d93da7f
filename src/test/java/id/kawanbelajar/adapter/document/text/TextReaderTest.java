package id.kawanbelajar.adapter.document.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.Heard;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    @TempDir
    private Path folder;

    private Heard read(byte[] bytes) throws IOException {
        Heard heard = new Heard();
        new TextReader().read(Files.write(folder.resolve("catatan"), bytes), heard);
        return heard;
    }

    private Heard read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyEncodingIsRead(String encoding) throws IOException {
        String text = "Kafé “Sel” – satuan terkecil makhluk hidup";
        assertThat(read(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @Test
    void theMarkAtTheBeginningOfAFileIsNoText() throws IOException {
        assertThat(read("\uFEFFSel".getBytes(UTF_8)).text()).isEqualTo("Sel");
        assertThat(read("\uFEFFSel hewan".getBytes(UTF_16LE)).text()).isEqualTo("Sel hewan");
        assertThat(read("\uFEFFSel hewan".getBytes(UTF_16BE)).text()).isEqualTo("Sel hewan");
    }

    @Test
    void brokenLettersAreMendedAndSaid() throws IOException {
        Heard heard = read("Kata â€œselâ€\u009D berasal dari cella â€“ ruang; suhu 20Â°C.");
        assertThat(heard.text()).isEqualTo("Kata “sel” berasal dari cella – ruang; suhu 20°C.");
        assertThat(heard.notes()).singleElement().asString().contains("dibetulkan");
    }

    @Test
    void lettersThatOnlyLookBrokenStay() throws IOException {
        Heard heard = read("CAFÉ” dan Ça va, Ângelo");
        assertThat(heard.text()).isEqualTo("CAFÉ” dan Ça va, Ângelo");
        assertThat(heard.notes()).isEmpty();
    }

    @Test
    void headingsListsAndParagraphsAreGuessed() throws IOException {
        Heard heard = read("""
                BAB III
                SEL DAN JARINGAN

                A. Pengertian Sel

                Sel adalah satuan terkecil penyusun tubuh makhluk hidup yang berke-
                lanjutan dan anak-
                anak sel membentuk jaringan.

                Bagian sel:
                - inti
                - membran
                1. satu
                2) dua

                3.1 Jaringan Hewan

                PERNYATAAN YANG DITULIS BESAR TETAPI BERAKHIR TITIK.

                Ringkasan
                =========
                Selesai.
                """);
        assertThat(heard.blocks())
                .containsExactly(
                        "H1 BAB III SEL DAN JARINGAN",
                        "H2 A. Pengertian Sel",
                        "P Sel adalah satuan terkecil penyusun tubuh makhluk hidup yang berkelanjutan dan anak-\nanak sel membentuk jaringan.",
                        "P Bagian sel:",
                        "L1 - inti",
                        "L1 - membran",
                        "L1 1. satu",
                        "L1 2) dua",
                        "H2 3.1 Jaringan Hewan",
                        "P PERNYATAAN YANG DITULIS BESAR TETAPI BERAKHIR TITIK.",
                        "H1 Ringkasan",
                        "P Selesai.");
    }

    @Test
    void versesKeepTheirLines() throws IOException {
        assertThat(read("Jalan-jalan ke kota Blitar\njangan lupa membeli sukun").blocks())
                .containsExactly("P Jalan-jalan ke kota Blitar\njangan lupa membeli sukun");
    }

    @Test
    void columnsBecomeATable() throws IOException {
        assertThat(read("Nama\tNilai\nAir\t7\n").blocks())
                .containsExactly("T | Nama | Nilai |\n|---|---|\n| Air | 7 |");
    }

    @Test
    void aFormFeedBeginsAPage() throws IOException {
        assertThat(read("satu\fdua\f").pages()).hasSize(2);
    }

    @Test
    void whatCannotBeUsedSaysWhy() throws IOException {
        assertThatThrownBy(() -> read(" \n \n")).isInstanceOf(CannotRead.class).hasMessageContaining("tidak berisi");
        assertThatThrownBy(() -> read(new byte[] {1, 2, 0, 3, 0, 0, 9})).isInstanceOf(CannotRead.class);
        Path huge = folder.resolve("besar");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2_000_000_000L);
        }
        assertThatThrownBy(() -> new TextReader().read(huge, new Heard()))
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_BIG))
                .hasMessageContaining("16 MB");
    }
}
