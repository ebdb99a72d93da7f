package id.kawanbelajar.adapter.sandbox.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Messages on a stream of bytes: four bytes of length, then as many bytes. */
public final class Frames {
    /** Most bytes of a message. */
    public static final int MOST = 6 << 20;

    private Frames() {}

    /** Writes a message of at most {@link #MOST} bytes and sends it off. */
    public static void write(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /**
     * Reads the next message.
     *
     * @throws EOFException if the stream ends, also in the middle of a message
     * @throws IOException if the length cannot be true
     */
    public static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 1 || length > MOST) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] message = in.readNBytes(length);
        if (message.length < length) {
            throw new EOFException("a message of " + length + " bytes ended after " + message.length);
        }
        return message;
    }
}
