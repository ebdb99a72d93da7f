package id.kawanbelajar.adapter.document;

import id.kawanbelajar.adapter.yaml.YamlTree;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Reads a chapter in the format of {@code docs/format-materi.md}. Safe for use by many threads. */
public final class MarkdownReader {
    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)\\n---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final int DEEPEST = 40;

    private final Supplier<Curriculum> curriculum;

    public MarkdownReader(Curriculum curriculum) {
        this(() -> curriculum);
    }

    /** Makes one that asks for the curriculum only once there is something to read. */
    public MarkdownReader(Supplier<Curriculum> curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what to call the file in messages
     * @throws UnreadableException if it cannot be read; names the place and a good example
     */
    public Reading read(String name, MaterialId id, byte[] bytes, Hints hints) {
        String text = PlainSource.of(name, bytes);
        Matcher front = FRONT.matcher(text);
        boolean hasFront = front.find();
        if (!hasFront && text.startsWith("---\n")) {
            throw new UnreadableException(name + ": bagian atas dibuka dengan `---` tetapi tidak ditutup dengan `---`");
        }
        YamlTree tree = YamlTree.read(name, hasFront && !front.group(1).isBlank() ? front.group(1) : "{}");
        FormulaShield shield = new FormulaShield();
        MarkdownBlocks blocks = new MarkdownBlocks(shield);
        parser().parse(shield.hide(hasFront ? text.substring(front.end()) : text))
                .accept(blocks);
        Document document = blocks.document().build();
        if (document.blocks().isEmpty()) {
            throw new UnreadableException(name + ": tidak ada teks di bawah bagian atasnya");
        }
        FrontMatter matter = new FrontMatter(name, tree, curriculum.get(), hints);
        List<String> warnings = new ArrayList<>(PlainSource.warnings(text));
        warnings.addAll(matter.warnings());
        warnings.addAll(blocks.warnings());
        List<String> titles = Headings.titles(document);
        warnings.addAll(Headings.warnings(document, tree.text("judul", "")));
        return new Reading(
                matter.material(id, titles.isEmpty() ? null : titles.getFirst()),
                document,
                blocks.document().markup(matter.isGuide()),
                warnings);
    }

    /** Returns a text without what stands above its first line. */
    static String body(String text) {
        return FRONT.matcher(text).replaceFirst("");
    }

    /** Made for each file, so that a start that reads no file loads no parser. */
    private static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }
}
