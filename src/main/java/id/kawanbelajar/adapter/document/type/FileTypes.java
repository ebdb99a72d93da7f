package id.kawanbelajar.adapter.document.type;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.text.Decoding;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content; its name only decides between kinds of text. Safe for use by many threads. */
public final class FileTypes {
    private static final int START = 65_536;
    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final Map<String, FileType> BY_MIME = Map.of(
            "application/pdf", FileType.PDF,
            "image/jpeg", FileType.JPEG,
            "image/png", FileType.PNG,
            "image/webp", FileType.WEBP,
            "image/tiff", FileType.TIFF);

    /** What to do about a file that nothing reads, by the beginning of its media type. */
    private static final List<Map.Entry<String, String>> ADVICE = List.of(
            Map.entry("video/", "Ini video; kirim catatan atau slide-nya sebagai PDF atau Word."),
            Map.entry("audio/", "Ini rekaman suara; kirim catatannya sebagai PDF atau Word."),
            Map.entry("image/hei", "Ini foto HEIC; di ponsel pilih format JPG (paling kompatibel), lalu kirim lagi."),
            Map.entry("image/", "Gambar jenis ini belum bisa dibaca; simpan sebagai JPG atau PNG, lalu kirim lagi."),
            Map.entry("application/rtf", "Ini berkas RTF; buka di Word, simpan sebagai .docx, lalu kirim lagi."),
            Map.entry("application/x-rar", "Ini arsip RAR; buka dulu dan kirim isinya, atau simpan sebagai ZIP."),
            Map.entry("application/x-7z", "Ini arsip 7z; buka dulu dan kirim isinya, atau simpan sebagai ZIP."),
            Map.entry("application/gzip", "Arsip ini belum bisa dibuka; buka dulu dan kirim isinya, atau pakai ZIP."),
            Map.entry("message/", "Ini surel atau halaman web arsip; simpan sebagai PDF, lalu kirim lagi."));

    private static final String NOTHING_READS_IT =
            "Jenis berkas ini belum bisa dibaca; kirim sebagai PDF, Word, PowerPoint, Excel, teks, atau foto JPG/PNG.";

    /**
     * Tells what a file is.
     *
     * @param name as its sender calls it
     * @throws CannotRead if it is locked with a password and therefore shows nothing of itself
     */
    public FileType of(Path file, String name) throws IOException {
        byte[] start = start(file);
        if (isZip(start)) {
            return ZipKind.of(file);
        }
        String mime = mime(start);
        FileType known = BY_MIME.get(mime);
        if (known != null) {
            return known;
        }
        if (mime.equals("application/x-tika-msoffice")) {
            return compound(CompoundNames.in(file));
        }
        boolean perhapsText = mime.startsWith("text/")
                || mime.startsWith("application/octet-stream")
                || mime.contains("xml")
                || mime.contains("script");
        return perhapsText
                ? Decoding.start(start).map(text -> TextKind.of(text, name)).orElse(FileType.OTHER)
                : FileType.OTHER;
    }

    /** Returns one sentence for a teacher: what a file is that nothing reads, and what to send in its place. */
    public String advice(Path file) throws IOException {
        String mime = mime(start(file));
        return ADVICE.stream()
                .filter(entry -> mime.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NOTHING_READS_IT);
    }

    private static boolean isZip(byte[] start) {
        return start.length > 3 && start[0] == 'P' && start[1] == 'K' && (start[2] == 3 || start[2] == 5);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }

    private static String mime(byte[] start) throws IOException {
        return MAGIC.detect(new ByteArrayInputStream(start), new Metadata()).toString();
    }

    private static FileType compound(Set<String> names) {
        if (names.contains("EncryptedPackage")) {
            throw new CannotRead(
                    Reason.PROTECTED,
                    "Berkas ini dikunci kata sandi; hapus kata sandinya di Word/Excel/PowerPoint, lalu kirim lagi.");
        }
        if (names.contains("WordDocument")) {
            return FileType.DOC;
        }
        if (names.contains("PowerPoint Document")) {
            return FileType.PPT;
        }
        return names.contains("Workbook") || names.contains("Book") ? FileType.XLS : FileType.OTHER;
    }
}
