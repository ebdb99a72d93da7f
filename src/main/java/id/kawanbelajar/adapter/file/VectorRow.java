package id.kawanbelajar.adapter.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;

/**
 * How one vector lies in a file: 16 bytes of the text's SHA-256, the numbers in half precision (at most 0.0003 from
 * what was given, for a vector of length one), CRC-32 of all that.
 */
final class VectorRow {
    private static final int KEY = 16;

    private VectorRow() {}

    static int bytes(int size) {
        return KEY + size * Short.BYTES + Integer.BYTES;
    }

    /** Returns the two halves of a text's key. */
    static long[] key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer both = ByteBuffer.wrap(hash);
            return new long[] {both.getLong(), both.getLong()};
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    static void write(String text, float[] vector, ByteBuffer to) {
        int start = to.position();
        for (long half : key(text)) {
            to.putLong(half);
        }
        for (float number : vector) {
            to.putShort(Float.floatToFloat16(number));
        }
        to.putInt(checksum(to.slice(start, to.position() - start)));
    }

    /** Returns whether the row that is all of {@code row} is as it was written. */
    static boolean sound(ByteBuffer row) {
        int length = row.remaining() - Integer.BYTES;
        return row.getInt(length) == checksum(row.slice(0, length));
    }

    /** Reads the numbers and makes the vector length one again. */
    static float[] vector(ByteBuffer row, int size) {
        float[] vector = new float[size];
        double squares = 0;
        for (int i = 0; i < size; i++) {
            vector[i] = Float.float16ToFloat(row.getShort(KEY + i * Short.BYTES));
            squares += (double) vector[i] * vector[i];
        }
        float scale = squares == 0 ? 1 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < size; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
