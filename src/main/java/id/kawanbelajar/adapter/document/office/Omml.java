package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.adapter.document.latex.Latex;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the formulas of Word and PowerPoint. Reads on whatever is missing. */
public final class Omml {
    private Omml() {}

    /** Returns the LaTeX of {@code m:oMath} with its dollar signs; blank for an empty one. */
    public static String inline(Element math) {
        return Latex.inline(latex(math));
    }

    private static String latex(Element part) {
        return switch (part.tag()) {
            case "m:r" -> run(part);
            case "m:f" -> fraction(part);
            case "m:rad" ->
                Latex.root(property(part, "m:degHide").equals("off") ? "" : inside(part, "m:deg"), base(part));
            case "m:sSup" -> Latex.scripts(base(part), "", inside(part, "m:sup"));
            case "m:sSub" -> Latex.scripts(base(part), inside(part, "m:sub"), "");
            case "m:sSubSup" -> Latex.scripts(base(part), inside(part, "m:sub"), inside(part, "m:sup"));
            case "m:sPre" -> Latex.scripts("{}", inside(part, "m:sub"), inside(part, "m:sup")) + base(part);
            case "m:nary" -> nary(part);
            case "m:d" -> delimited(part);
            case "m:m" -> Latex.matrix(rows(part));
            case "m:eqArr" ->
                Latex.matrix(
                        part.children("m:e").map(row -> List.of(latex(row))).toList());
            case "m:acc" -> Latex.accent(character(part, "\u0302"), base(part));
            case "m:bar" -> Latex.accent("‾", base(part));
            case "m:groupChr" -> group(part);
            case "m:limLow" -> Latex.scripts(base(part), inside(part, "m:lim"), "");
            case "m:limUpp" -> Latex.scripts(base(part), "", inside(part, "m:lim"));
            case "m:func" -> Latex.function(inside(part, "m:fName"), base(part));
            case "m:phant", "w:del" -> "";
            case "m:t", "w:t", "a:t" -> Latex.signs(part.text());
            default -> all(part);
        };
    }

    private static String all(Element part) {
        return part.children()
                .filter(child -> !child.tag().endsWith("Pr"))
                .map(Omml::latex)
                .collect(Collectors.joining());
    }

    private static String run(Element run) {
        boolean words = run.at("m:rPr", "m:nor").isPresent();
        String text = run.children()
                .filter(child -> child.name().equals("t"))
                .map(Element::text)
                .collect(Collectors.joining());
        if (text.length() == 1
                && run.attributeAt("m:val", "m:rPr", "m:scr")
                        .filter("double-struck"::equals)
                        .isPresent()) {
            return "\\mathbb{" + text + "}";
        }
        return words && text.chars().anyMatch(Character::isLetter) ? Latex.words(text) : Latex.signs(text);
    }

    private static String fraction(Element part) {
        String above = inside(part, "m:num");
        String below = inside(part, "m:den");
        return property(part, "m:type").equals("noBar")
                ? Latex.matrix(List.of(List.of(above), List.of(below)))
                : Latex.fraction(above, below);
    }

    private static String nary(Element part) {
        return Latex.over(Latex.signs(character(part, "∫")), inside(part, "m:sub"), inside(part, "m:sup"), base(part));
    }

    private static String delimited(Element part) {
        String separator = part.at("m:dPr", "m:sepChr")
                .flatMap(sign -> sign.attribute("m:val"))
                .orElse("|");
        String inner = part.children("m:e").map(Omml::latex).collect(Collectors.joining(" " + separator + " "));
        return Latex.between(side(part, "m:begChr", "("), side(part, "m:endChr", ")"), inner);
    }

    private static String side(Element part, String name, String usual) {
        return part.at("m:dPr", name)
                .map(sign -> sign.attribute("m:val").orElse(""))
                .orElse(usual);
    }

    private static List<List<String>> rows(Element matrix) {
        return matrix.children("m:mr")
                .map(row -> row.children("m:e").map(Omml::latex).toList())
                .toList();
    }

    private static String group(Element part) {
        String sign = character(part, "⏟");
        return sign.equals("→") || sign.equals("⏟") || sign.equals("⏞") ? Latex.accent(sign, base(part)) : base(part);
    }

    private static String base(Element part) {
        return inside(part, "m:e");
    }

    private static String inside(Element part, String name) {
        return part.at(name).map(Omml::latex).orElse("");
    }

    private static String character(Element part, String usual) {
        String value = property(part, "m:chr");
        return value.isEmpty() ? usual : value;
    }

    private static String property(Element part, String name) {
        return part.at(part.tag() + "Pr", name)
                .map(property -> property.attribute("m:val").orElse(""))
                .orElse("");
    }
}
