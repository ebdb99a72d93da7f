package id.kawanbelajar.adapter.document.zip;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens ZIP files without letting their directory or one of their entries fill the memory. */
public final class Zips {
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_DIRECTORY = 8_000_000;

    private Zips() {}

    /**
     * Opens a ZIP whose directory is of a size that a teacher's file can have.
     *
     * @throws CannotRead if its directory is larger
     * @throws IOException if it is no ZIP or its end is missing
     */
    public static ZipFile open(Path file) throws IOException {
        ByteBuffer end = endRecord(file);
        int entries = end.getShort(10) & 0xFFFF;
        long directory = end.getInt(12) & 0xFFFF_FFFFL;
        if (entries > MOST_ENTRIES || directory > LARGEST_DIRECTORY) {
            throw new CannotRead(
                    Reason.TOO_BIG, "Arsip ini berisi terlalu banyak berkas; kirim berkas yang perlu saja.");
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1); // names from before UTF-8
        }
    }

    /**
     * Returns what an entry holds.
     *
     * @param limit most bytes, unpacked
     * @throws CannotRead if it holds more, whatever the archive says of it
     */
    public static byte[] bytes(ZipFile zip, ZipEntry entry, int limit) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new CannotRead(
                        Reason.TOO_BIG,
                        "Isi berkas ini mengembang terlalu besar saat dibuka; simpan ulang dari aplikasi aslinya.");
            }
            return bytes;
        }
    }

    private static ByteBuffer endRecord(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_RECORD + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (bytes.getInt(at) == END_SIGNATURE) {
                    return bytes.slice(at, END_RECORD).order(ByteOrder.LITTLE_ENDIAN);
                }
            }
        }
        throw new ZipException("no end of a ZIP: " + file.getFileName());
    }
}
