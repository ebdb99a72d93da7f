package id.kawanbelajar.conversation.message;

import id.kawanbelajar.conversation.message.MathPiece.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads LaTeX from left to right; never fails, whatever is missing. */
final class Formula {
    private final String latex;
    private int at;

    Formula(String latex) {
        this.latex = latex;
    }

    String shown() {
        StringBuilder all = new StringBuilder();
        while (at < latex.length()) {
            all.append(MathPiece.join(sequence(), true));
            at++; // a brace too many
        }
        return all.toString().strip();
    }

    /** Reads up to the closing brace or the end. */
    private List<MathPiece> sequence() {
        List<MathPiece> pieces = new ArrayList<>();
        while (at < latex.length() && latex.charAt(at) != '}') {
            char c = latex.charAt(at);
            if (c == '^' || c == '_') {
                at++;
                attach(pieces, c == '^');
            } else {
                pieces.addAll(piece());
            }
        }
        return pieces;
    }

    /** Puts an exponent or an index on what stands before it. */
    private void attach(List<MathPiece> pieces, boolean above) {
        while (!pieces.isEmpty() && pieces.getLast().kind() == Kind.SPACE) {
            pieces.removeLast();
        }
        String script = MathPiece.join(argument(), false);
        MathPiece base = pieces.isEmpty() ? new MathPiece(Kind.ATOM, "") : pieces.removeLast();
        String shown =
                script.equals("∘") || script.equals("°") ? "°" : above ? Scripts.above(script) : Scripts.below(script);
        String under = base.kind() == Kind.FRACTION ? "(" + base.text() + ")" : base.text();
        pieces.add(new MathPiece(base.kind() == Kind.FUNCTION ? Kind.FUNCTION : scripted(base), under + shown));
    }

    private static Kind scripted(MathPiece base) {
        return base.kind() == Kind.CLOSE ? Kind.CLOSE : base.kind() == Kind.OPERATOR ? Kind.OPERATOR : Kind.ATOM;
    }

    private List<MathPiece> piece() {
        char c = latex.charAt(at);
        if (c == '\\') {
            return command();
        }
        if (c == '{') {
            return List.of(group());
        }
        if (Character.isDigit(c)) {
            return List.of(new MathPiece(Kind.NUMBER, number()));
        }
        int code = latex.codePointAt(at);
        at += Character.charCount(code);
        return List.of(MathPiece.ofCharacter(Character.toString(code)));
    }

    private String number() {
        int start = at;
        while (at < latex.length() && isPartOfNumber(at)) {
            at++;
        }
        return latex.substring(start, at);
    }

    private boolean isPartOfNumber(int place) {
        char c = latex.charAt(place);
        boolean digitFollows = place + 1 < latex.length() && Character.isDigit(latex.charAt(place + 1));
        return Character.isDigit(c) || ((c == ',' || c == '.') && digitFollows);
    }

    private MathPiece group() {
        at++;
        List<MathPiece> inner = sequence();
        at++;
        if (inner.size() != 1) {
            return new MathPiece(Kind.GROUP, MathPiece.join(inner, false));
        }
        // {,} and {=} are how LaTeX writers ask for no room around a sign
        return switch (inner.getFirst().kind()) {
            case PUNCTUATION, OPERATOR, RELATION ->
                new MathPiece(Kind.ATOM, inner.getFirst().text());
            default -> inner.getFirst();
        };
    }

    /** Reads what a command or a script applies to: a group, a command or one character. */
    private List<MathPiece> argument() {
        while (at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
        if (at >= latex.length() || latex.charAt(at) == '}') {
            return List.of();
        }
        if (latex.charAt(at) == '{') {
            at++;
            List<MathPiece> inner = sequence();
            at++;
            return inner;
        }
        return latex.charAt(at) == '\\' ? command() : List.of(MathPiece.ofCharacter(latex.substring(at, ++at)));
    }

    private List<MathPiece> command() {
        String name = name();
        return switch (name) {
            case "frac", "dfrac", "tfrac" -> List.of(MathPiece.fraction(argument(), argument()));
            case "sqrt" -> List.of(root());
            case "text", "mathrm", "textbf", "textit", "mathbf", "operatorname", "mbox" ->
                List.of(new MathPiece(Kind.TEXT, raw()));
            case "begin", "end" -> skip(raw());
            case "left", "right" -> delimiter();
            case "overline", "bar" -> List.of(marked("\u0305"));
            case "vec", "overrightarrow" -> List.of(marked("\u20D7"));
            case "hat" -> List.of(marked("\u0302"));
            default -> List.of(MathPiece.ofName(name));
        };
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

    private MathPiece root() {
        String degree = "";
        if (at < latex.length() && latex.charAt(at) == '[') {
            int end = latex.indexOf(']', at);
            degree = end < 0 ? "" : latex.substring(at + 1, end);
            at = end < 0 ? at + 1 : end + 1;
        }
        String sign = switch (degree) {
            case "", "2" -> "√";
            case "3" -> "∛";
            case "4" -> "∜";
            default -> Scripts.above(degree) + "√";
        };
        List<MathPiece> inner = argument();
        return new MathPiece(Kind.ATOM, sign + MathPiece.enclosedUnlessAtomic(inner));
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

    private static List<MathPiece> skip(String environment) {
        return environment.isEmpty() ? List.of() : List.of(new MathPiece(Kind.SPACE, ""));
    }

    private List<MathPiece> delimiter() {
        if (at < latex.length() && latex.charAt(at) == '.') {
            at++;
        }
        return List.of();
    }

    private MathPiece marked(String mark) {
        StringBuilder shown = new StringBuilder();
        MathPiece.join(argument(), false)
                .codePoints()
                .forEach(c -> shown.appendCodePoint(c).append(mark));
        return new MathPiece(Kind.ATOM, shown.toString());
    }
}
