package id.kawanbelajar.adapter.document.web;

import id.kawanbelajar.adapter.document.latex.Latex;
import id.kawanbelajar.adapter.document.latex.MathNode;
import id.kawanbelajar.adapter.document.latex.PresentationMath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Formulas of web pages as LaTeX: MathML, and the TeX that scripts set. */
final class WebMath {
    private static final int DEEPEST = 60;

    private WebMath() {}

    /** Returns the formula that an element is; empty if it is none. */
    static Optional<String> of(Element element) {
        if (element.normalName().equals("math")) {
            Element tex = element.selectFirst("annotation[encoding~=(?i)tex]");
            String latex = tex != null ? unstyled(tex.wholeText()) : PresentationMath.latex(new Node(element, 0));
            return Optional.of(signed(latex, element.attr("display").equals("block")));
        }
        if (element.normalName().equals("script") && element.attr("type").startsWith("math/tex")) {
            return Optional.of(signed(element.data(), element.attr("type").contains("display")));
        }
        return Optional.empty();
    }

    private static String unstyled(String tex) {
        return tex.strip().replaceAll("(?s)\\A\\{\\\\(?:displaystyle|textstyle)\\s*(.*)}\\z", "$1");
    }

    private static String signed(String latex, boolean display) {
        String inline = Latex.inline(latex);
        return display && !inline.isEmpty() ? "$" + inline + "$" : inline;
    }

    /** An element of jsoup; deeper than any formula of a school it is only its text. */
    private record Node(Element element, int depth) implements MathNode {
        @Override
        public String name() {
            String name = element.normalName();
            return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Node> inner() {
            return depth > DEEPEST
                    ? List.of()
                    : element.children().stream()
                            .map(child -> new Node(child, depth + 1))
                            .toList();
        }

        @Override
        public String text() {
            return element.wholeText();
        }

        @Override
        public String value(String attribute) {
            return element.attr(attribute);
        }
    }
}
