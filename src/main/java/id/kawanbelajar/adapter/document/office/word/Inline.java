package id.kawanbelajar.adapter.document.office.word;

import id.kawanbelajar.adapter.document.latex.Scripts;
import id.kawanbelajar.adapter.document.office.Element;
import id.kawanbelajar.adapter.document.office.Omml;
import id.kawanbelajar.adapter.document.office.SymbolFont;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands in a paragraph. Deleted and hidden words are not read. */
final class Inline {
    /** Stands where a formula is a picture. */
    static final String LOST = "[rumus]";

    private static final Pattern EQUATION = Pattern.compile("(?i)(equation|mathtype|eqnedit).*");

    private final Fields fields;
    private final boolean boldStyle;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> drawings = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private String height = "";
    private int scriptStart;
    private int size;
    private int plainLetters;
    private int formulas;
    private int lost;
    private int breaksBefore;
    private int breaksAfter;
    private boolean ownBreakBefore;
    private boolean ownBreakAfter;

    Inline(Fields fields, boolean boldStyle, int size) {
        this.fields = fields;
        this.boldStyle = boldStyle;
        this.size = size;
    }

    /** Reads a whole paragraph. */
    void paragraph(Element paragraph) {
        read(paragraph);
        closeScript(text.length());
    }

    private void read(Element part) {
        part.children().forEach(this::piece);
    }

    private void piece(Element piece) {
        switch (piece.tag()) {
            case "w:r" -> run(piece);
            case "m:oMath" -> formula(piece);
            case "m:oMathPara" -> piece.children("m:oMath").forEach(this::formula);
            case "w:del", "w:moveFrom", "w:pPr", "w:rPr", "mc:Fallback", "w:sdtPr" -> {}
            case "w:fldSimple" -> {
                if (Fields.shows(piece)) {
                    read(piece);
                }
            }
            default -> read(piece);
        }
    }

    private void formula(Element math) {
        String latex = fields.shows() ? Omml.inline(math) : "";
        if (!latex.isEmpty()) {
            append(latex);
            formulas++;
        }
    }

    private void run(Element run) {
        Optional<Element> look = run.at("w:rPr");
        if (look.filter(l -> l.isOn("w:vanish")).isPresent()) {
            return;
        }
        int start = text.length();
        run.children().forEach(this::inRun);
        String added = text.substring(start);
        if (added.isBlank()) {
            return;
        }
        boolean bold =
                look.flatMap(l -> l.at("w:b")).isPresent() ? look.orElseThrow().isOn("w:b") : boldStyle;
        plainLetters += bold || look.filter(Inline::marks).isPresent()
                ? 0
                : added.strip().length();
        look.flatMap(l -> l.attributeAt("w:val", "w:sz"))
                .ifPresent(s -> size = Math.max(size, Numbering.number(s, size)));
        String own = look.flatMap(l -> l.attributeAt("w:val", "w:vertAlign")).orElse("");
        script(own, start);
    }

    /** Programs cut what hangs together into many runs, so a script is written when it has ended. */
    private void script(String own, int start) {
        if (!own.equals(height)) {
            closeScript(start);
            height = own;
            scriptStart = start;
        }
    }

    private void closeScript(int end) {
        String raised = text.substring(Math.min(scriptStart, end), end);
        if (height.equals("superscript")) {
            text.replace(scriptStart, end, Scripts.high(raised));
        } else if (height.equals("subscript")) {
            text.replace(scriptStart, end, Scripts.low(raised));
        }
        height = "";
    }

    /** Returns whether a run is underlined, highlighted or red, as teachers mark a key. */
    private static boolean marks(Element look) {
        return look.attributeAt("w:val", "w:u")
                        .filter(line -> !line.equals("none"))
                        .isPresent()
                || look.attributeAt("w:val", "w:highlight")
                        .filter(colour -> !colour.equals("none"))
                        .isPresent()
                || look.attributeAt("w:val", "w:color")
                        .filter(colour -> colour.matches("(?i)FF0000|C00000|EE0000"))
                        .isPresent();
    }

    private void inRun(Element piece) {
        switch (piece.tag()) {
            case "w:fldChar" -> fields.sign(piece);
            case "w:instrText" -> fields.instruction(piece.text());
            case "w:lastRenderedPageBreak" -> breakPage();
            case "w:t" -> append(SymbolFont.read(piece.text()));
            case "w:tab", "w:ptab" -> append("\t");
            case "w:br", "w:cr" -> lineBreak(piece);
            case "w:noBreakHyphen" -> append("-");
            case "w:sym" -> append(symbol(piece));
            case "w:footnoteReference", "w:endnoteReference" -> note(piece);
            case "w:drawing", "w:pict" -> drawings.add(piece);
            case "w:object" -> object(piece);
            case "mc:AlternateContent" ->
                piece.at("mc:Choice")
                        .ifPresentOrElse(
                                choice -> choice.children().forEach(this::inRun),
                                () -> piece.at("mc:Fallback")
                                        .ifPresent(other -> other.children().forEach(this::inRun)));
            case "m:oMath" -> formula(piece);
            case "w:ruby" -> piece.at("w:rubyBase").ifPresent(this::read);
            default -> {}
        }
    }

    private static String symbol(Element symbol) {
        String code = symbol.value("w:char");
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        String sign = Character.toString(Integer.parseInt(code, 16));
        return symbol.value("w:font").startsWith("Symbol")
                ? SymbolFont.read(sign)
                : sign.codePointAt(0) < 0xE000 ? sign : "•";
    }

    private void note(Element reference) {
        if (fields.shows()) {
            footnotes.add(
                    reference.tag().equals("w:footnoteReference")
                            ? "f" + reference.value("w:id")
                            : "e" + reference.value("w:id"));
            append(Scripts.high(Integer.toString(footnotes.size())));
        }
    }

    private void object(Element object) {
        boolean formula = object.outermost(part -> part.is("o:OLEObject"))
                .anyMatch(ole -> EQUATION.matcher(ole.value("ProgID")).matches());
        if (formula) {
            append(LOST);
            lost++;
        }
    }

    private void lineBreak(Element sign) {
        if (sign.value("w:type").equals("page")) {
            ownBreakBefore |= text.toString().isBlank();
            ownBreakAfter |= !text.toString().isBlank();
        } else if (sign.value("w:type").isEmpty() || sign.value("w:type").equals("textWrapping")) {
            append("\n");
        }
    }

    private void breakPage() {
        if (text.toString().isBlank()) {
            breaksBefore++;
        } else {
            breaksAfter++;
        }
    }

    private void append(String characters) {
        if (fields.shows()) {
            text.append(characters);
        }
    }

    /** Returns the words, with white space as it shows in plain text. */
    String words() {
        return text.toString()
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("[\u00ad\u200b\ufeff]", "")
                .strip();
    }

    List<Element> drawings() {
        return drawings;
    }

    /** Returns the notes that it refers to, {@code f} or {@code e} before the number. */
    List<String> footnotes() {
        return footnotes;
    }

    boolean isBold() {
        return plainLetters == 0 && formulas == 0;
    }

    int size() {
        return size;
    }

    int lost() {
        return lost;
    }

    /** Returns whether it is a formula and nothing else. */
    boolean isFormula() {
        return formulas > 0 && words().replaceAll("\\$[^$]*\\$", "").isBlank();
    }

    int breaksBefore() {
        return breaksBefore;
    }

    int breaksAfter() {
        return breaksAfter;
    }

    /** Returns whether its writer began a new page before its words. */
    boolean ownBreakBefore() {
        return ownBreakBefore;
    }

    /** Returns whether its writer began a new page after words of it. */
    boolean ownBreakAfter() {
        return ownBreakAfter;
    }
}
