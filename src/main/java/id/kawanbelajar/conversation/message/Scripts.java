package id.kawanbelajar.conversation.message;

import java.util.HashMap;
import java.util.Map;

/** Small raised and lowered characters, where Unicode has them. */
final class Scripts {
    private static final Map<Integer, Integer> ABOVE = pairs(
            "0123456789+−-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′");
    private static final Map<Integer, Integer> BELOW =
            pairs("0123456789+−-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    private Scripts() {}

    private static Map<Integer, Integer> pairs(String from, String to) {
        int[] plain = from.codePoints().toArray();
        int[] small = to.codePoints().toArray();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < plain.length; i++) {
            pairs.put(plain[i], small[i]);
        }
        return pairs;
    }

    static String above(String text) {
        return small(text.replace(" ", ""), ABOVE, "^");
    }

    static String below(String text) {
        return small(text.replace(" ", ""), BELOW, "_");
    }

    /** Falls back to a sign and brackets where a character has no small form. */
    private static String small(String text, Map<Integer, Integer> forms, String sign) {
        if (text.codePoints().allMatch(forms::containsKey)) {
            return text.codePoints()
                    .map(c -> forms.getOrDefault(c, c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        boolean one = text.codePointCount(0, text.length()) == 1;
        return one ? sign + text : sign + "(" + text + ")";
    }
}
