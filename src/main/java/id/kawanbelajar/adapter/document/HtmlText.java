package id.kawanbelajar.adapter.document;

import id.kawanbelajar.adapter.document.latex.MathMl;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns Markdown into HTML: formulas as MathML, pictures inside, page marks at the edge, other HTML left out.
 *
 * @param pictures where pictures are taken from
 */
record HtmlText(Pictures pictures) {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    String of(String markdown) {
        FormulaShield shield = new FormulaShield();
        Node document = Parser.builder().extensions(TABLES).build().parse(shield.hide(markdown));
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .sanitizeUrls(true)
                .nodeRendererFactory(Special::new)
                .build()
                .render(document);
        return shield.show(html, MathMl::of);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What is not shown as Markdown shows it elsewhere. */
    private final class Special implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Special(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class, HtmlBlock.class, HtmlInline.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Image image -> picture(image);
                case HtmlBlock block -> page(block.getLiteral());
                case HtmlInline inline -> page(inline.getLiteral());
                default -> throw new IllegalArgumentException("not announced: " + node.getClass());
            }
        }

        private void picture(Image image) {
            String words = escaped(InlineText.of(image, new FormulaShield()).words());
            context.getWriter()
                    .raw(pictures.address(image.getDestination())
                            .map(address -> "<img src=\"%s\" alt=\"%s\">".formatted(address, words))
                            .orElse("<em>[Gambar: %s]</em>".formatted(words)));
        }

        private void page(String html) {
            InlineText.pageLabel(html)
                    .ifPresent(
                            label -> context.getWriter().raw("<span class=\"hal\">hal " + escaped(label) + "</span>"));
        }
    }
}
