package id.kawanbelajar.adapter.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters of a text as a person sees them. */
public final class CleanText {
    /** Soft hyphens, zero widths, direction overrides, private use, controls: nothing that a student could see or search. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uE000-\\uF8FF"
                    + "\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F-\\x9F]");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Two to four characters that UTF-8 becomes when it is read as windows-1252. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[ÂÃÅËÎÏâïð][\\u0080-\\u00BF\\u0152-\\u02DC\\u2013-\\u2122]{1,3}");

    private CleanText() {}

    /** Returns the text with one kind of line end, without what nobody sees; form feeds stay. */
    public static String of(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        return Normalizer.normalize(INVISIBLE.matcher(plain).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Returns the text with characters such as {@code â€™} put right; it must not be {@link #of cleaned} yet. */
    public static String mended(String text) {
        return MOJIBAKE.matcher(text).replaceAll(broken -> Matcher.quoteReplacement(mendedCharacter(broken.group())));
    }

    private static String mendedCharacter(String broken) {
        for (int length = broken.length(); length > 1; length--) {
            String mended = decoded(broken, length);
            if (!mended.isEmpty()) {
                return mended + broken.substring(length);
            }
        }
        return broken;
    }

    /** Returns what the first characters were meant to be; blank where their bytes are no UTF-8. */
    private static String decoded(String broken, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes(broken, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** The five bytes that windows-1252 leaves free come as the controls of the same number. */
    private static ByteBuffer bytes(String broken, int length) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (int i = 0; i < length; i++) {
            char c = broken.charAt(i);
            bytes.put(
                    c < 0x100
                            ? (byte) c
                            : WINDOWS.newEncoder()
                                    .encode(CharBuffer.wrap(broken, i, i + 1))
                                    .get());
        }
        return bytes.flip();
    }
}
