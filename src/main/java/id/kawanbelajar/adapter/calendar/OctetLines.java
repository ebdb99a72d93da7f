package id.kawanbelajar.adapter.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Folds lines at 75 octets, between letters; the library counts letters, of which some are three octets long. */
final class OctetLines {
    private static final int MOST = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private OctetLines() {}

    /** Returns UTF-8 of lines that end with CRLF. */
    static byte[] of(String unfolded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length = 0;
        for (int letter : unfolded.codePoints().toArray()) {
            byte[] octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
            boolean ends = letter == '\r' || letter == '\n';
            if (!ends && length + octets.length > MOST) {
                out.writeBytes(FOLD);
                length = 1;
            }
            out.writeBytes(octets);
            length = ends ? 0 : length + octets.length;
        }
        return out.toByteArray();
    }
}
