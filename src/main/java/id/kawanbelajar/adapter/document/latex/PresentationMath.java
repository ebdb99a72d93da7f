package id.kawanbelajar.adapter.document.latex;

import java.util.List;
import java.util.stream.Collectors;

/** Reads MathML as browsers and office programs write it. Reads on whatever is missing. */
public final class PresentationMath {
    private static final String LARGE = "∑∏∫∬∮⋃⋂";

    private PresentationMath() {}

    /** Returns the LaTeX of a {@code math} element, without dollar signs. */
    public static String latex(MathNode math) {
        List<? extends MathNode> parts = math.inner();
        return switch (math.name()) {
            case "mi", "mn", "mo" -> Latex.signs(math.text().strip());
            case "mtext", "ms" -> Latex.words(math.text());
            case "mspace" -> " ";
            case "annotation", "annotation-xml", "mphantom" -> "";
            case "semantics" -> part(parts, 0);
            case "mfrac" -> Latex.fraction(part(parts, 0), part(parts, 1));
            case "msqrt" -> Latex.root("", row(parts));
            case "mroot" -> Latex.root(part(parts, 1), part(parts, 0));
            case "msup" -> Latex.scripts(part(parts, 0), "", part(parts, 1));
            case "msub" -> Latex.scripts(part(parts, 0), part(parts, 1), "");
            case "msubsup", "munderover" -> Latex.scripts(part(parts, 0), part(parts, 1), part(parts, 2));
            case "munder" -> Latex.scripts(part(parts, 0), part(parts, 1), "");
            case "mover" -> over(parts);
            case "mfenced" -> fenced(math);
            case "mtable" ->
                Latex.matrix(parts.stream().map(PresentationMath::cells).toList());
            default -> parts.isEmpty() ? Latex.signs(math.text().strip()) : row(parts);
        };
    }

    private static List<String> cells(MathNode row) {
        return row.inner().stream().map(PresentationMath::latex).toList();
    }

    private static String row(List<? extends MathNode> parts) {
        return parts.stream().map(PresentationMath::latex).collect(Collectors.joining());
    }

    private static String part(List<? extends MathNode> parts, int index) {
        return index < parts.size() ? latex(parts.get(index)) : "";
    }

    private static String over(List<? extends MathNode> parts) {
        String base = parts.isEmpty() ? "" : parts.getFirst().text().strip();
        boolean accent = parts.size() > 1 && parts.get(1).name().equals("mo") && !LARGE.contains(base);
        return accent
                ? Latex.accent(parts.get(1).text(), part(parts, 0))
                : Latex.scripts(part(parts, 0), "", part(parts, 1));
    }

    private static String fenced(MathNode math) {
        String inner = math.inner().stream().map(PresentationMath::latex).collect(Collectors.joining(", "));
        return Latex.between(or(math.value("open"), "("), or(math.value("close"), ")"), inner);
    }

    private static String or(String given, String usual) {
        return given.isEmpty() ? usual : given;
    }
}
