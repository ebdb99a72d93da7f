package id.kawanbelajar.adapter.document;

import id.kawanbelajar.adapter.document.text.CleanText;
import id.kawanbelajar.failure.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the bytes of a text file into clean characters, or says why that cannot be. */
final class PlainSource {
    /** Bytes of the largest file that is read. */
    static final int LARGEST = 4_000_000;

    /** UTF-8 that was once read as something else. */
    private static final Pattern MOJIBAKE = Pattern.compile("â€|Ã[\\u0080-\\u00BF©¨]|ï»¿");

    private PlainSource() {}

    static String of(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnreadableException(name + ": berkasnya lebih dari 4 MB; pecah menjadi satu bab satu berkas");
        }
        String text = decode(name, bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException(
                    name + ": ini bukan berkas teks; kirim Markdown (.md) yang disimpan sebagai UTF-8");
        }
        text = CleanText.of(text).replace("\f", "");
        if (text.isBlank()) {
            throw new UnreadableException(name + ": berkasnya kosong");
        }
        return text;
    }

    /** Returns warnings about characters that look broken. */
    static List<String> warnings(String text) {
        return MOJIBAKE.matcher(text).find()
                ? List.of("ada huruf rusak seperti “â€”; simpan ulang berkas aslinya sebagai UTF-8")
                : List.of();
    }

    private static String decode(String name, byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16;
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(
                    "%s: baris %d bukan UTF-8; di editor pilih “Simpan sebagai… UTF-8”".formatted(name, badLine(bytes)),
                    e);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int badLine(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        int bad = Math.max(0, lenient.indexOf('\uFFFD'));
        return (int) lenient.substring(0, bad).chars().filter(c -> c == '\n').count() + 1;
    }
}
