package id.kawanbelajar.delivery;

import java.util.Arrays;

/** Bytes that go with a message: a picture or a file. Never change. */
public final class Enclosure {
    /** Most bytes; a school's line must carry a picture within seconds. */
    public static final int LIMIT = 300 * 1024;

    private final byte[] bytes;

    /**
     * @param bytes copied
     * @throws IllegalArgumentException if there are none, or more than {@link #LIMIT}
     */
    public Enclosure(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LIMIT) {
            throw new IllegalArgumentException("an enclosure has 1..%d bytes, got %d".formatted(LIMIT, bytes.length));
        }
        this.bytes = bytes.clone();
    }

    /** Returns a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enclosure enclosure && Arrays.equals(bytes, enclosure.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Enclosure[%d bytes]".formatted(bytes.length);
    }
}
