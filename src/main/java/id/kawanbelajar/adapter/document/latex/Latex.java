package id.kawanbelajar.adapter.document.latex;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the shapes of formulas. What it is given is LaTeX already, save {@link #signs}. */
public final class Latex {
    private Latex() {}

    /** Returns a finished formula between dollar signs; blank for one that says nothing. */
    public static String inline(String latex) {
        String clean = latex.replaceAll("\\s+", " ")
                .replaceAll(" (?=[}^_,)])", "")
                .replaceAll("([_^])(\\w)(?=\\d)", "$1{$2}")
                .strip();
        return clean.isEmpty() ? "" : "$" + clean + "$";
    }

    /** Returns characters of a formula as LaTeX has them: Greek, operators and functions by name. */
    public static String signs(String characters) {
        return Signs.latex(characters);
    }

    /** Words inside a formula. */
    public static String words(String text) {
        return text.isBlank() ? " " : "\\text{" + text.replaceAll("[{}$\\\\]", "") + "}";
    }

    /** A fraction. */
    public static String fraction(String above, String below) {
        return "\\frac{" + above.strip() + "}{" + below.strip() + "}";
    }

    /** A root; of degree two where the degree is blank. */
    public static String root(String degree, String inner) {
        return "\\sqrt" + (degree.isBlank() ? "" : "[" + degree.strip() + "]") + "{" + inner.strip() + "}";
    }

    /** A base with what hangs at it; blank scripts are left out. */
    public static String scripts(String base, String below, String above) {
        return group(base) + script('_', below) + script('^', above);
    }

    private static String script(char sign, String text) {
        String clean = text.strip();
        if (clean.isEmpty()) {
            return "";
        }
        return sign + (clean.length() == 1 || clean.equals("\\circ") ? clean : "{" + clean + "}");
    }

    private static String group(String base) {
        String clean = base.strip();
        boolean one =
                clean.length() <= 1 || clean.matches("\\\\[A-Za-z]+|\\\\text\\{[^}]*}|[0-9]+|\\(.*\\)|\\\\left.*");
        return one ? clean : "{" + clean + "}";
    }

    /** A sum, product or integral over something. */
    public static String over(String sign, String below, String above, String inner) {
        return scripts(sign, below, above) + " " + inner.strip();
    }

    /** Something between delimiters, which grow with what is high. */
    public static String between(String open, String close, String inner) {
        boolean high = inner.contains("\\frac") || inner.contains("\\begin") || inner.contains("\\sum");
        if (!high && !open.isEmpty() && !close.isEmpty()) {
            return brace(open) + inner.strip() + brace(close);
        }
        return "\\left" + side(open) + " " + inner.strip() + " \\right" + side(close);
    }

    private static String side(String sign) {
        return sign.isEmpty() ? "." : brace(sign);
    }

    private static String brace(String sign) {
        return sign.equals("{") || sign.equals("}") ? "\\" + sign : signs(sign).strip();
    }

    /** Rows of cells; a lone column reads as cases or a vector by its delimiters. */
    public static String matrix(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> cells.stream().map(String::strip).collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(" \\\\ ", "\\begin{matrix}", "\\end{matrix}"));
    }

    /** A sign over something: bar, arrow, hat. */
    public static String accent(String sign, String inner) {
        String command = switch (sign.strip()) {
            case "\u20d7", "→", "\\rightarrow" -> "vec";
            case "\u0305", "\u0304", "¯", "‾", "_", "-" -> "overline";
            case "\u0302", "^", "ˆ" -> "hat";
            case "\u0303", "~", "˜" -> "tilde";
            case "\u0307", "˙", "." -> "dot";
            case "\u0308", "¨" -> "ddot";
            case "⏞" -> "overbrace";
            case "⏟" -> "underbrace";
            default -> "hat";
        };
        return "\\" + command + "{" + inner.strip() + "}";
    }

    /** A function before its argument. */
    public static String function(String name, String inner) {
        return name.strip() + " " + inner.strip();
    }
}
