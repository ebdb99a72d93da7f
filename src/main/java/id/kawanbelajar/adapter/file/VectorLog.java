package id.kawanbelajar.adapter.file;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of one model, rows of equal length behind a header, only ever appended. A row cut by a crash is dropped by
 * the next writer, a damaged one is absent. Several processes may append in turn (file lock); each sees the rows of the
 * others. The file is mapped, so that an interrupted thread cannot close it for the rest.
 */
final class VectorLog {
    private static final long MAGIC = 0x4b4157414e564b31L;
    private static final int HEADER = Long.BYTES + Integer.BYTES;
    /** A file lock belongs to the process, so its threads take turns here first. */
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final Path file;
    private final ReentrantLock reading = new ReentrantLock();
    private KeyIndex index = new KeyIndex();
    private ByteBuffer mapped = ByteBuffer.allocate(0);
    private int size;
    private int rows;

    VectorLog(Path file) {
        this.file = file;
    }

    float @Nullable [] find(String text) {
        long[] key = VectorRow.key(text);
        reading.lock();
        try {
            int row = indexed(key);
            if (row < 0 && grown()) {
                readOn();
                row = indexed(key);
            }
            return row < 0 ? null : VectorRow.vector(row(row), size);
        } catch (IOException unreadable) {
            return null;
        } finally {
            reading.unlock();
        }
    }

    private int indexed(long[] key) {
        return index.find(key[0], row -> second(row) == key[1]);
    }

    private boolean grown() {
        long length = file.toFile().length();
        return length >= HEADER && length != mapped.capacity();
    }

    /** Maps what the file holds by now and indexes the rows that are new. */
    private void readOn() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
            if (all.capacity() < HEADER || all.getLong(0) != MAGIC) {
                return;
            }
            if (mapped.capacity() > all.capacity() || size != all.getInt(Long.BYTES)) {
                index = new KeyIndex();
                rows = 0;
                size = all.getInt(Long.BYTES);
            }
            int whole = (all.capacity() - HEADER) / stride();
            mapped = all;
            for (; rows < whole; rows++) {
                if (VectorRow.sound(row(rows))) {
                    index.put(row(rows).getLong(0), rows, sameAs(rows));
                } else if (rows == whole - 1) {
                    break; // another process may be writing it just now
                }
            }
            mapped = all.slice(0, HEADER + rows * stride());
        }
    }

    private IntPredicate sameAs(int row) {
        long second = second(row);
        return other -> second(other) == second;
    }

    private long second(int row) {
        return mapped.getLong(HEADER + row * stride() + Long.BYTES);
    }

    private ByteBuffer row(int row) {
        return mapped.slice(HEADER + row * stride(), stride());
    }

    private int stride() {
        return VectorRow.bytes(size);
    }

    void append(List<String> texts, List<float[]> vectors) throws IOException {
        int length = vectors.getFirst().length;
        int stride = VectorRow.bytes(length);
        ByteBuffer bytes = ByteBuffer.allocate(texts.size() * stride);
        for (int i = 0; i < texts.size(); i++) {
            VectorRow.write(texts.get(i), vectors.get(i), bytes);
        }
        WRITING.lock();
        reading.lock(); // so that no reader of this process meets half a row
        try {
            if (!headed(length)) {
                Files.deleteIfExists(file); // who still maps it keeps it
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock taken = channel.lock();
                long end = channel.size();
                if (end < HEADER) {
                    write(
                            channel,
                            0,
                            ByteBuffer.allocate(HEADER)
                                    .putLong(MAGIC)
                                    .putInt(length)
                                    .flip());
                    end = HEADER;
                }
                write(channel, HEADER + (end - HEADER) / stride * stride, bytes.flip());
                taken.release();
            }
            readOn(); // a row may take the place of an older one
        } finally {
            reading.unlock();
            WRITING.unlock();
        }
    }

    /** Returns whether the file, where it holds anything, is one for vectors of that many numbers. */
    private boolean headed(int length) throws IOException {
        if (file.toFile().length() < HEADER) {
            return true;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readLong() == MAGIC && in.readInt() == length;
        }
    }

    private static void write(FileChannel channel, long at, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }
}
