package id.kawanbelajar.adapter.document.pdf.scan;

import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/** Signs as fonts name them, turned into letters as people type them. */
public final class Letters {
    /** Stands for a sign that the file draws but does not name. */
    static final char UNKNOWN = '\uFFFD';

    /** Invisible; a word may be parted there. */
    public static final char SOFT_HYPHEN = '\u00AD';

    /** Bullets and arrows of Wingdings, as office programs leave them. */
    private static final Map<Integer, String> DINGBATS = Map.ofEntries(
            Map.entry(0xB7, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xD8, "➢"),
            Map.entry(0x76, "❖"),
            Map.entry(0xFC, "✓"),
            Map.entry(0x6E, "■"),
            Map.entry(0x71, "❑"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6F, "□"),
            Map.entry(0xE0, "→"),
            Map.entry(0xF0, "⇒"));

    private Letters() {}

    public static String clean(String raw, boolean symbols) {
        StringBuilder out = new StringBuilder();
        raw.codePoints().forEach(sign -> out.append(one(sign, symbols)));
        return out.toString();
    }

    private static String one(int sign, boolean symbols) {
        if (sign >= 0xF020 && sign <= 0xF0FF) {
            return ofSymbolFont(sign - 0xF000, symbols, sign);
        }
        if (Character.isSpaceChar(sign) || sign == '\t' || sign == '\n' || sign == '\r') {
            return " ";
        }
        if (sign == SOFT_HYPHEN || sign == UNKNOWN) {
            return Character.toString(sign);
        }
        int type = Character.getType(sign);
        if (type == Character.CONTROL || type == Character.FORMAT) {
            return "";
        }
        return isCompound(sign) ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC) : plain(sign);
    }

    private static String plain(int sign) {
        return switch (sign) {
            case '\u2010', '\u2011' -> "-";
            case '\u2126' -> "Ω";
            case '\u2206' -> "Δ";
            default -> Character.toString(sign);
        };
    }

    /** Ligatures, letters of Arabic by their place in a word, and mathematical alphabets. */
    private static boolean isCompound(int sign) {
        return (sign >= 0xFB00 && sign <= 0xFDFF)
                || (sign >= 0xFE70 && sign <= 0xFEFC)
                || (sign >= 0x1D400 && sign <= 0x1D7FF);
    }

    private static String ofSymbolFont(int code, boolean symbols, int sign) {
        if (!symbols) {
            return DINGBATS.getOrDefault(code, Character.toString(sign));
        }
        String named = GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(code));
        if (code == 0xB7) {
            return "•";
        }
        return named == null ? Character.toString(sign) : plain(named.codePointAt(0));
    }

    /** Whether a sign has no meaning outside its font. */
    public static boolean isPrivate(int sign) {
        return sign == UNKNOWN || Character.getType(sign) == Character.PRIVATE_USE;
    }
}
