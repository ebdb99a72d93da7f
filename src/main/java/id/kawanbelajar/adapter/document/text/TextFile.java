package id.kawanbelajar.adapter.document.text;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the characters out of a file that is text in some encoding. */
public final class TextFile {
    /** Bytes of the largest file; a book of a thousand pages has three million letters. */
    private static final int LARGEST = 16_000_000;

    private TextFile() {}

    /**
     * Returns the clean characters of a file; form feeds stay.
     *
     * @param sink is told if the file's characters had to be mended
     * @throws CannotRead if it is too big, empty or no text
     */
    public static String read(Path file, PageSink sink) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new CannotRead(
                    Reason.TOO_BIG,
                    "Berkas teks ini lebih dari 16 MB; pecah menjadi satu berkas per bab, lalu kirim lagi.");
        }
        return clean(Files.readAllBytes(file), sink);
    }

    private static String clean(byte[] bytes, PageSink sink) {
        String raw = Decoding.of(bytes)
                .orElseThrow(() -> new CannotRead(
                        Reason.DAMAGED,
                        "Berkas ini bukan teks yang utuh; buka di aplikasi aslinya, simpan ulang, lalu kirim lagi."));
        return clean(raw, sink);
    }

    /** Returns the clean characters of a text that was decoded already. */
    public static String clean(String raw, PageSink sink) {
        String mended = CleanText.mended(raw);
        if (!mended.equals(raw)) {
            sink.note(
                    "Huruf yang rusak seperti “â€™” sudah dibetulkan; periksa sekilas tanda kutip dan strip di pratinjau.");
        }
        String text = CleanText.of(mended);
        if (text.isBlank()) {
            throw new CannotRead(Reason.EMPTY, "Berkas ini tidak berisi tulisan; periksa berkasnya, lalu kirim lagi.");
        }
        return text;
    }
}
