package id.kawanbelajar.adapter.document.office;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The customary prefixes of the namespaces of office files, in their transitional and their strict form. */
final class Namespaces {
    private static final Pattern STRICT = Pattern.compile("http://purl\\.oclc\\.org/ooxml/");
    private static final String OOXML = "http://schemas.openxmlformats.org/";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OOXML + "wordprocessingml/main", "w:"),
            Map.entry(OOXML + "officeDocument/math", "m:"),
            Map.entry(OOXML + "officeDocument/relationships", "r:"),
            Map.entry(OOXML + "drawingml/main", "a:"),
            Map.entry(OOXML + "drawingml/diagram", "dgm:"),
            Map.entry(OOXML + "drawingml/wordprocessingDrawing", "wp:"),
            Map.entry(OOXML + "presentationml/main", "p:"),
            Map.entry(OOXML + "markup-compatibility", "mc:"),
            Map.entry("http://schemas.microsoft.com/office/word/wordprocessingShape", "wps:"),
            Map.entry("http://schemas.microsoft.com/office/word/wordprocessingGroup", "wpg:"),
            Map.entry("http://schemas.microsoft.com/office/word/wordprocessingCanvas", "wpc:"),
            Map.entry("http://schemas.microsoft.com/office/drawing/main", "a14:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry(ODF + "office", "office:"),
            Map.entry(ODF + "style", "style:"),
            Map.entry(ODF + "text", "text:"),
            Map.entry(ODF + "table", "table:"),
            Map.entry(ODF + "drawing", "draw:"),
            Map.entry(ODF + "presentation", "presentation:"),
            Map.entry(ODF + "xsl-fo-compatible", "fo:"),
            Map.entry(ODF + "svg-compatible", "svg:"),
            Map.entry(ODF + "manifest", "manifest:"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://www.w3.org/1998/Math/MathML", "math:"));
    /** The year or version of a namespace tells nothing here. */
    private static final Pattern VERSION = Pattern.compile("/(2006|2008|2010)(?=/|$)|:1\\.\\d$");

    private Namespaces() {}

    static String named(@Nullable String uri, String local) {
        if (uri == null || uri.isEmpty()) {
            return local;
        }
        String plain = VERSION.matcher(STRICT.matcher(uri).replaceFirst(OOXML)).replaceFirst("");
        return PREFIXES.getOrDefault(plain, "") + local;
    }
}
