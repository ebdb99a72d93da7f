package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.text.Decoding;
import id.kawanbelajar.adapter.document.text.TextFile;
import id.kawanbelajar.material.reading.FileReading.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Turns the bytes of a web page into its tree. */
final class HtmlSource {
    /** Bytes of the largest page; pictures inside it count. */
    static final int LARGEST = 64_000_000;

    private static final int MOST_CHARACTERS = 12_000_000;
    private static final int HEAD = 4_096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");

    /** Pictures written into the page, which would fill the memory and say nothing. */
    private static final Pattern PICTURE =
            Pattern.compile("data:[a-z]{1,20}/[a-z0-9.+-]{1,60};base64,[A-Za-z0-9+/=\\s]*+");

    /** XHTML closes empty elements at once, which HTML takes for left open. */
    private static final Pattern CLOSED_AT_ONCE = Pattern.compile(
            "(?i)<(a|abbr|b|div|em|h[1-6]|i|iframe|li|p|script|section|span|strong|style|td|th|title|ul|ol)\\b([^<>]{0,2000}?)/>");

    private HtmlSource() {}

    static Document of(byte[] bytes, PageSink sink) {
        String text = PICTURE.matcher(decode(bytes)).replaceAll("");
        if (text.contains("http://www.w3.org/1999/xhtml") || text.stripLeading().startsWith("<?xml")) {
            text = CLOSED_AT_ONCE.matcher(text).replaceAll("<$1$2></$1>");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw tooBig();
        }
        return Jsoup.parse(TextFile.clean(text, sink));
    }

    static CannotRead tooBig() {
        return new CannotRead(
                Reason.TOO_BIG,
                "Halaman web ini terlalu besar; simpan bab yang perlu saja sebagai PDF, lalu kirim lagi.");
    }

    /** What is good UTF-8 is UTF-8; else what the page says of itself is tried. */
    private static String decode(byte[] bytes) {
        String found = Decoding.of(bytes)
                .orElseThrow(() -> new CannotRead(
                        Reason.DAMAGED,
                        "Halaman web ini rusak; buka di peramban, simpan sebagai PDF, lalu kirim lagi."));
        boolean guessed = !found.equals(new String(bytes, StandardCharsets.UTF_8));
        return guessed
                ? declared(bytes).map(charset -> new String(bytes, charset)).orElse(found)
                : found;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        try {
            return charset.find()
                            && Charset.isSupported(charset.group(1))
                            && !charset.group(1).toLowerCase(Locale.ROOT).startsWith("utf")
                    ? Optional.of(Charset.forName(charset.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
