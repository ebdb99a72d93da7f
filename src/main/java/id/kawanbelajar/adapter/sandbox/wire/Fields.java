package id.kawanbelajar.adapter.sandbox.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Single values of a message; whatever claims to be longer than what is left of it is refused. */
final class Fields {
    private final DataInputStream in;

    Fields(byte[] message) {
        this.in = new DataInputStream(new ByteArrayInputStream(message));
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    int kind() throws IOException {
        return in.readUnsignedByte();
    }

    int number() throws IOException {
        return in.readInt();
    }

    double share() throws IOException {
        return in.readDouble();
    }

    /** Reads a number of entries, each of which takes some bytes at least. */
    int count(int least) throws IOException {
        int count = in.readInt();
        if (count < 0 || (long) count * least > in.available()) {
            throw new IOException("no room for " + count + " entries");
        }
        return count;
    }

    byte[] bytes() throws IOException {
        return in.readNBytes(count(1));
    }

    /** Reads a text as it was written. */
    String raw() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Reads a text without the signs that could steer a terminal. */
    String text() throws IOException {
        String text = raw();
        return text.chars().noneMatch(Fields::steers) ? text : plain(text);
    }

    /** Reads one of a kind by its name. */
    <E extends Enum<E>> E choice(Class<E> type) throws IOException {
        return Enum.valueOf(type, raw());
    }

    void end() throws IOException {
        if (in.available() > 0) {
            throw new IOException(in.available() + " bytes too many");
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (steers(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean steers(int c) {
        return c < 0x20 ? c != '\n' && c != '\t' : c >= 0x7F && c < 0xA0;
    }
}
