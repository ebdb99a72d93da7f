package id.kawanbelajar.adapter.document.text;

import id.kawanbelajar.adapter.document.CannotRead;
import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.FormulaShield;
import id.kawanbelajar.adapter.document.PageSink;
import id.kawanbelajar.adapter.document.latex.Dollars;
import id.kawanbelajar.adapter.document.web.WebPage;
import id.kawanbelajar.adapter.document.web.WebText;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.reading.FileReading.Reason;
import id.kawanbelajar.material.reading.ReadBlock;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads a teacher's Markdown as its readers see it: as the page that it becomes, with whatever HTML stands in it. */
public final class MarkdownPages implements FormatReader {
    private static final int DEEPEST = 40;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    /** HTML that is set in by four blanks would be taken for a program's text. */
    private static final Pattern INDENTED_HTML = Pattern.compile(
            "(?m)^(?: {4,}|\\t+)(?=</?(?:table|thead|tbody|tfoot|tr|t[dh]|ul|ol|li|div|p|h[1-6]|br|caption|col)\\b)");

    /** A place to write an answer on, which emphasis would eat up. */
    private static final Pattern BLANK = Pattern.compile("(?<=\\S )[*_]{4,}(?=\\s|$)");

    @Override
    public void read(Path file, PageSink sink) throws IOException {
        FrontLines front = new FrontLines(TextFile.read(file, sink).replace('\f', '\n'));
        FormulaShield shield = new FormulaShield();
        List<WebPage> pages = WebText.pages(html(front.body(), shield), shield::show);
        if (pages.isEmpty()) {
            throw new CannotRead(Reason.EMPTY, "Berkas ini tidak berisi tulisan; periksa berkasnya, lalu kirim lagi.");
        }
        String title = front.title().isEmpty() ? title(pages) : front.title();
        if (!title.isEmpty()) {
            sink.title(title);
        }
        sink.expect(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            List<ReadBlock> blocks = new ArrayList<>(pages.get(i).blocks());
            if (i == 0 && !front.details().isEmpty()) {
                blocks.addFirst(ReadBlock.paragraph(String.join("\n", front.details())));
            }
            sink.page(new ReadPage(i + 1, pages.get(i).label(), blocks, new Recognition.Text()));
        }
    }

    private static String html(String markdown, FormulaShield shield) {
        Parser parser = Parser.builder()
                .extensions(TABLES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        String plain =
                BLANK.matcher(INDENTED_HTML.matcher(markdown).replaceAll("")).replaceAll("\\\\_\\\\_\\\\_\\\\_");
        String text = shield.hide(Dollars.of(plain).replace("\\\\{", "\\{").replace("\\\\}", "\\}"));
        return HtmlRenderer.builder().extensions(TABLES).build().render(parser.parse(text));
    }

    /** The heading of the first level with which the text begins, or the only one. */
    private static String title(List<WebPage> pages) {
        List<ReadBlock> blocks =
                pages.stream().flatMap(page -> page.blocks().stream()).toList();
        List<ReadBlock> titles = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() == 1)
                .toList();
        boolean sure =
                titles.size() == 1 || (!titles.isEmpty() && titles.getFirst().equals(blocks.getFirst()));
        return sure ? titles.getFirst().text() : "";
    }
}
