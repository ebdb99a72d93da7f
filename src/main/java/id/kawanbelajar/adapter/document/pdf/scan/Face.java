package id.kawanbelajar.adapter.document.pdf.scan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** A font of a document: how it looks, and which letters its codes stand for. */
public final class Face {
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|-bd|,bd");
    private static final Pattern MONO = Pattern.compile("mono|courier|consol|code|typewriter|menlo|fixed");
    private static final int HEAVY = 600;

    private final PDFont font;
    private final boolean bold;
    private final boolean mono;
    private final boolean symbols;
    private final float scale;
    private final Map<Integer, String> letters = new HashMap<>();

    Face(PDFont font) {
        this.font = font;
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor about = font.getFontDescriptor();
        this.bold =
                BOLD.matcher(name).find() || (about != null && (about.isForceBold() || about.getFontWeight() >= HEAVY));
        this.mono = MONO.matcher(name).find() || (about != null && about.isFixedPitch());
        this.symbols = name.contains("symbol");
        this.scale = font instanceof PDType3Font own ? emOf(own) : 1;
    }

    /** How large one unit of a font that draws its own letters is; others have an em of 1. */
    private static float emOf(PDType3Font own) {
        float height = own.getFontBBox() == null ? 0 : own.getFontBBox().getHeight();
        float em = Math.abs(own.getFontMatrix().getScaleY()) * height;
        return em > 0.2f && em < 5 ? em : 1;
    }

    public boolean bold() {
        return bold;
    }

    public boolean mono() {
        return mono;
    }

    float scale() {
        return scale;
    }

    /** Returns what a code stands for, cleaned; empty for what has no sign, {@link Letters#UNKNOWN} if nobody knows. */
    String letters(int code) {
        return letters.computeIfAbsent(code, this::read);
    }

    private String read(int code) {
        String raw = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (raw == null) {
            raw = font instanceof PDSimpleFont && !(font instanceof PDType3Font)
                    ? String.valueOf((char) code)
                    : String.valueOf(Letters.UNKNOWN);
        }
        return Letters.clean(raw, symbols);
    }
}
