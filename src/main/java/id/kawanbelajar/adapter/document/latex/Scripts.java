package id.kawanbelajar.adapter.document.latex;

import java.util.stream.Collectors;

/** Characters set high or low, as Unicode has them: {@code x²}, {@code H₂O}. */
public final class Scripts {
    private static final String PLAIN = "0123456789+-−–=()nix";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱˣ";
    private static final String LOW_PLAIN = "0123456789+-−–=()aehijklmnoprstuvx";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    private Scripts() {}

    /** Text set high; with a caret where a character has no high form. */
    public static String high(String text) {
        return mapped(text, PLAIN, HIGH, "^");
    }

    /** Text set low; with an underscore where a character has no low form. */
    public static String low(String text) {
        return mapped(text, LOW_PLAIN, LOW, "_");
    }

    private static String mapped(String text, String from, String to, String mark) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            return text;
        }
        boolean all = clean.chars().allMatch(c -> from.indexOf(c) >= 0);
        if (!all) {
            return mark + clean;
        }
        return clean.chars()
                .mapToObj(c -> String.valueOf(to.charAt(from.indexOf(c))))
                .collect(Collectors.joining());
    }
}
