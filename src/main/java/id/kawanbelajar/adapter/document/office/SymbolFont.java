package id.kawanbelajar.adapter.document.office;

/** Characters of the font Symbol, which files keep by their place in the font instead of by their meaning. */
public final class SymbolFont {
    private static final String LATE = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";
    private static final String LETTERS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private SymbolFont() {}

    /** Returns text with the characters of the private area that Symbol puts there as what they show. */
    public static String read(String text) {
        if (text.chars().noneMatch(c -> c >= 0xF020 && c <= 0xF0FF)) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        text.chars().forEach(c -> all.append(c >= 0xF020 && c <= 0xF0FF ? shown(c - 0xF000) : (char) c));
        return all.toString();
    }

    private static char shown(int code) {
        if (code >= 'A' && code <= 'Z') {
            return LETTERS.charAt(code - 'A');
        }
        if (code >= 'a' && code <= 'z') {
            return SMALL.charAt(code - 'a');
        }
        if (code == 0x2D) {
            return '−';
        }
        boolean late = code >= 0xA1 && code - 0xA1 < LATE.length();
        return late ? LATE.charAt(code - 0xA1) : code < 0x7F ? (char) code : '•';
    }
}
