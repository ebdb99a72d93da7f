package id.kawanbelajar.adapter.document.latex;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the LaTeX of {@code docs/format-materi.md} as MathML Core, which browsers set without any script. Reads from left
 * to right and never fails, whatever is missing.
 */
public final class MathMl {
    private final String latex;
    private int at;

    private MathMl(String latex) {
        this.latex = latex;
    }

    /** Returns a formula given with its {@code $} signs; two of them make it stand on a line of its own. */
    public static String of(String formula) {
        boolean display = formula.startsWith("$$");
        String latex = formula.replaceAll("^\\$+|\\$+$", "");
        return "<math%s>%s</math>".formatted(display ? " display=\"block\"" : "", new MathMl(latex).whole());
    }

    private String whole() {
        StringBuilder all = new StringBuilder();
        while (at < latex.length()) {
            all.append(row());
            at++; // a brace too many
        }
        return all.toString();
    }

    /** Reads up to the closing brace or the end. */
    private String row() {
        List<String> parts = new ArrayList<>();
        while (at < latex.length() && latex.charAt(at) != '}') {
            char c = latex.charAt(at);
            if (c == '^' || c == '_') {
                at++;
                String base = parts.isEmpty() ? "<mrow></mrow>" : parts.removeLast();
                parts.add(scripted(base, c == '^'));
            } else if (Character.isWhitespace(c) || c == '&' || c == '~') {
                at++;
            } else {
                parts.add(piece());
            }
        }
        return "<mrow>" + String.join("", parts) + "</mrow>";
    }

    private String scripted(String base, boolean above) {
        String script = argument();
        char other = above ? '_' : '^';
        if (at < latex.length() && latex.charAt(at) == other) {
            at++;
            String second = argument();
            return "<msubsup>" + base + (above ? second + script : script + second) + "</msubsup>";
        }
        String tag = above ? "msup" : "msub";
        return "<%s>%s%s</%s>".formatted(tag, base, script, tag);
    }

    private String piece() {
        char c = latex.charAt(at);
        if (c == '\\') {
            return command();
        }
        if (c == '{') {
            return argument();
        }
        if (Character.isDigit(c)) {
            return "<mn>" + number() + "</mn>";
        }
        int code = latex.codePointAt(at);
        at += Character.charCount(code);
        String sign = Character.toString(code);
        return Character.isLetter(code) ? "<mi>" + sign + "</mi>" : operator(sign.equals("-") ? "−" : sign);
    }

    private String number() {
        int start = at;
        while (at < latex.length() && isPartOfNumber()) {
            at++;
        }
        return latex.substring(start, at);
    }

    private boolean isPartOfNumber() {
        char c = latex.charAt(at);
        boolean digitFollows = at + 1 < latex.length() && Character.isDigit(latex.charAt(at + 1));
        return Character.isDigit(c) || ((c == ',' || c == '.') && digitFollows);
    }

    /** Reads what a command or script applies to: a group, a command or one character. */
    private String argument() {
        while (at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
        if (at >= latex.length() || latex.charAt(at) == '}') {
            return "<mrow></mrow>";
        }
        if (latex.charAt(at) == '{') {
            at++;
            String inner = row();
            at++;
            return inner;
        }
        return Character.isDigit(latex.charAt(at)) ? "<mn>" + latex.charAt(at++) + "</mn>" : piece();
    }

    private String command() {
        String name = name();
        return switch (name) {
            case "frac", "dfrac", "tfrac" -> "<mfrac>" + argument() + argument() + "</mfrac>";
            case "sqrt" -> root();
            case "text", "mathrm", "textbf", "textit", "mathbf", "operatorname", "mbox" ->
                "<mtext>" + escaped(raw()) + "</mtext>";
            case "overline", "bar" -> "<mover>" + argument() + "<mo>‾</mo></mover>";
            case "left", "right", "displaystyle" -> "";
            case "quad", "qquad", ",", ";", " " -> "<mspace width=\"0.5em\"/>";
            default -> symbol(name);
        };
    }

    private String symbol(String name) {
        String sign = MathSigns.of(name);
        return sign.codePoints().allMatch(Character::isLetter) ? "<mi>" + sign + "</mi>" : operator(sign);
    }

    private String name() {
        int start = ++at;
        while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
            at++;
        }
        if (at == start && at < latex.length()) {
            at++;
        }
        return latex.substring(start, at);
    }

    private String root() {
        if (at < latex.length() && latex.charAt(at) == '[') {
            int end = latex.indexOf(']', at);
            String degree = latex.substring(at + 1, end < 0 ? latex.length() : end);
            at = end < 0 ? latex.length() : end + 1;
            return "<mroot>" + argument() + "<mn>" + escaped(degree) + "</mn></mroot>";
        }
        return "<msqrt>" + argument() + "</msqrt>";
    }

    /** Reads the braces that follow as they are. */
    private String raw() {
        if (at >= latex.length() || latex.charAt(at) != '{') {
            return "";
        }
        int end = latex.indexOf('}', at);
        String inner = latex.substring(at + 1, end < 0 ? latex.length() : end);
        at = end < 0 ? latex.length() : end + 1;
        return inner;
    }

    private static String operator(String sign) {
        return "<mo>" + escaped(sign) + "</mo>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
