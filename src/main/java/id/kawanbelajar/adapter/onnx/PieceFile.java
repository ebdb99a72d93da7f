package id.kawanbelajar.adapter.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The piece table kept in a file, so that only the first start reads the JSON. The file says which JSON it was made from
 * (size and time of change) and a checksum: one that is stale, cut or damaged is made again by itself.
 */
final class PieceFile {
    private static final Logger LOG = LoggerFactory.getLogger(PieceFile.class);
    private static final long MAGIC = 0x4b4157414e504331L;
    private static final int HEADER = 4 * Long.BYTES;

    private PieceFile() {}

    /** Opens the table of a {@code tokenizer.json}, from {@code kept} if that is sound. */
    static PieceTable open(Path json, Path kept) throws IOException {
        ByteBuffer table = map(json, kept);
        if (table == null) {
            table = PieceSorter.table(json);
            keep(json, table, kept);
            ByteBuffer mapped = map(json, kept);
            table = mapped == null ? table : mapped;
        }
        return new PieceTable(table);
    }

    private static @Nullable ByteBuffer map(Path json, Path kept) {
        try (FileChannel file = FileChannel.open(kept)) {
            ByteBuffer all = file.map(MapMode.READ_ONLY, 0, file.size());
            if (all.remaining() < HEADER || all.getLong() != MAGIC || !isOf(json, all)) {
                return null;
            }
            long checksum = all.getLong();
            return checksum == checksum(all.duplicate()) ? all : null;
        } catch (IOException notKept) {
            return null;
        }
    }

    private static boolean isOf(Path json, ByteBuffer header) throws IOException {
        return header.getLong() == Files.size(json) && header.getLong() == changed(json);
    }

    private static void keep(Path json, ByteBuffer table, Path kept) {
        Path fresh = kept.resolveSibling(
                kept.getFileName() + "." + ProcessHandle.current().pid());
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            header.putLong(MAGIC).putLong(Files.size(json)).putLong(changed(json));
            header.putLong(checksum(table.duplicate())).flip();
            try (FileChannel file = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                write(file, header);
                write(file, table.duplicate());
            }
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn(
                    "Tokenizer ringkas tidak dapat disimpan di {}: {}; awal berikutnya lebih lambat",
                    kept,
                    e.toString());
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static long changed(Path json) throws IOException {
        return Files.getLastModifiedTime(json).toMillis();
    }
}
