package id.kawanbelajar.adapter.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out in which encoding a text was saved: nobody's file says so. */
public final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final double MOST_CONTROLS = 0.01;
    private static final int SAMPLE = 65_536;

    private Decoding() {}

    /** Returns the characters of a whole text; empty if the bytes are no text. */
    public static Optional<String> of(byte[] bytes) {
        return decode(bytes, true);
    }

    /** Returns the characters of the beginning of a text, which may break off inside one; empty if it is no text. */
    public static Optional<String> start(byte[] bytes) {
        return decode(bytes, false);
    }

    private static Optional<String> decode(byte[] bytes, boolean whole) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        Charset wide = wide(bytes);
        String text = wide == null ? narrow(bytes, whole) : new String(bytes, wide);
        return isText(text) ? Optional.of(text) : Optional.empty();
    }

    private static String narrow(byte[] bytes, boolean whole) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), chars, whole);
        return result.isError() ? damaged(bytes) : chars.flip().toString();
    }

    /** A few broken bytes in much good UTF-8 are damage; else it was never UTF-8. */
    private static String damaged(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long foreign = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return foreign > broken ? lenient : new String(bytes, WINDOWS);
    }

    /** Returns the two-byte encoding of a text without a mark: every other byte of Latin letters is zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > length * 0.3 && zeros[0] < length * 0.05) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > length * 0.3 && zeros[1] < length * 0.05 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isText(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long controls = sample.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return sample.indexOf('\0') < 0 && controls <= sample.length() * MOST_CONTROLS;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), toBytes(mark));
    }

    private static byte[] toBytes(int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }
}
