package id.kawanbelajar.conversation.message;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A piece of a formula in the making, and how pieces stand beside one another. */
record MathPiece(Kind kind, String text) {
    /** What a piece is to its neighbours. */
    enum Kind {
        ATOM,
        NUMBER,
        TEXT,
        GROUP,
        FRACTION,
        FUNCTION,
        OPERATOR,
        RELATION,
        OPEN,
        CLOSE,
        PUNCTUATION,
        SPACE
    }

    private static final Map<String, String> VULGAR = Map.ofEntries(
            Map.entry("1/2", "½"),
            Map.entry("1/3", "⅓"),
            Map.entry("2/3", "⅔"),
            Map.entry("1/4", "¼"),
            Map.entry("3/4", "¾"),
            Map.entry("1/5", "⅕"),
            Map.entry("2/5", "⅖"),
            Map.entry("3/5", "⅗"),
            Map.entry("4/5", "⅘"),
            Map.entry("1/6", "⅙"),
            Map.entry("5/6", "⅚"),
            Map.entry("1/8", "⅛"),
            Map.entry("3/8", "⅜"),
            Map.entry("5/8", "⅝"),
            Map.entry("7/8", "⅞"));

    static MathPiece ofCharacter(String c) {
        return switch (c) {
            case " ", "\n", "\t", "~" -> new MathPiece(Kind.SPACE, "");
            case "&" -> new MathPiece(Kind.SPACE, "");
            case "-" -> new MathPiece(Kind.OPERATOR, "−");
            case "*" -> new MathPiece(Kind.OPERATOR, "×");
            case "+", "−", "×", "÷", "±", "·" -> new MathPiece(Kind.OPERATOR, c);
            case "=", "<", ">", "≤", "≥", "≠", "≈", "→" -> new MathPiece(Kind.RELATION, c);
            case "(", "[" -> new MathPiece(Kind.OPEN, c);
            case ")", "]" -> new MathPiece(Kind.CLOSE, c);
            case ",", ";", ":" -> new MathPiece(Kind.PUNCTUATION, c);
            case "'" -> new MathPiece(Kind.ATOM, "′");
            default -> new MathPiece(Kind.ATOM, c);
        };
    }

    static MathPiece ofName(String name) {
        return MathSymbols.find(name);
    }

    static MathPiece fraction(List<MathPiece> above, List<MathPiece> below) {
        String top = join(above, false);
        String bottom = join(below, false);
        String vulgar = VULGAR.get(top + "/" + bottom);
        if (vulgar != null) {
            return new MathPiece(Kind.NUMBER, vulgar);
        }
        boolean plain = above.stream()
                .noneMatch(p -> p.kind == Kind.OPERATOR
                        || p.kind == Kind.RELATION
                        || p.kind == Kind.FRACTION
                        || p.kind == Kind.GROUP
                        || p.text.contains(" "));
        return new MathPiece(Kind.FRACTION, (plain ? top : "(" + top + ")") + "/" + enclosedUnlessAtomic(below));
    }

    static String enclosedUnlessAtomic(List<MathPiece> pieces) {
        List<MathPiece> said = pieces.stream().filter(p -> p.kind != Kind.SPACE).toList();
        boolean atomic = said.size() == 1
                && (said.getFirst().kind == Kind.ATOM
                        || said.getFirst().kind == Kind.NUMBER
                        || (said.getFirst().kind == Kind.TEXT
                                && !said.getFirst().text.contains(" ")));
        return atomic ? said.getFirst().text : "(" + join(pieces, false) + ")";
    }

    /**
     * Writes pieces in a row.
     *
     * @param wide whether operators get room around them
     */
    static String join(List<MathPiece> pieces, boolean wide) {
        List<MathPiece> said = pieces.stream()
                .filter(p -> p.kind != Kind.SPACE || !p.text.isEmpty())
                .toList();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < said.size(); i++) {
            MathPiece before = i == 0 ? null : said.get(i - 1);
            MathPiece after = i + 1 == said.size() ? null : said.get(i + 1);
            line.append(said.get(i).between(before, after, wide));
        }
        return line.toString().replaceAll(" {2,}", " ").replaceAll(" ?\n ?", "\n");
    }

    private String between(@Nullable MathPiece before, @Nullable MathPiece after, boolean wide) {
        return switch (kind) {
            case RELATION -> wide || text.length() > 1 ? " " + text + " " : text;
            case OPERATOR -> wide && endsOperand(before) && after != null ? " " + text + " " : text;
            case PUNCTUATION -> wide ? text + " " : text;
            case FUNCTION -> (endsOperand(before) ? " " : "") + text + (startsOperand(after) ? " " : "");
            case FRACTION -> besides(before, after);
            default -> text;
        };
    }

    private String besides(@Nullable MathPiece before, @Nullable MathPiece after) {
        boolean mixed = before != null && before.kind == Kind.NUMBER && text.matches("\\d+/\\d+");
        boolean touches = (!mixed && startsOperand(before))
                || (after != null && startsOperand(after) && !after.text.startsWith(" "));
        return (mixed ? " " : "") + (touches ? "(" + text + ")" : text);
    }

    private static boolean endsOperand(@Nullable MathPiece piece) {
        return piece != null && (startsOperand(piece) || piece.kind == Kind.CLOSE || piece.kind == Kind.FRACTION);
    }

    private static boolean startsOperand(@Nullable MathPiece piece) {
        return piece != null
                && (piece.kind == Kind.ATOM
                        || piece.kind == Kind.NUMBER
                        || piece.kind == Kind.TEXT
                        || piece.kind == Kind.GROUP);
    }
}
