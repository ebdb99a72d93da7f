package id.kawanbelajar.adapter.document;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.MaterialFiles;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.practice.printing.ChapterPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sets a Markdown chapter as one HTML page for A4. */
public final class HtmlPages implements ChapterPages {
    private static final String FRAME = "cetak.html";

    private final MaterialFiles files;

    /**
     * Makes it.
     *
     * @param files reads what a chapter says about itself
     */
    public HtmlPages(MaterialFiles files) {
        this.files = files;
    }

    @Override
    public String html(SourceFile chapter, String questions) {
        Material material = files.read(chapter, Hints.NONE).material();
        Path path = Path.of(chapter.path());
        HtmlText html = new HtmlText(Pictures.beside(path));
        return frame().replace("{{judul}}", HtmlText.escaped(material.chapter().title()))
                .replace("{{buku}}", HtmlText.escaped(material.book()))
                .replace("{{lisensi}}", HtmlText.escaped(material.author() + " · " + material.licence()))
                .replace("{{bab}}", html.of(MarkdownReader.body(text(path))))
                .replace("{{soal}}", html.of(questions));
    }

    private static String text(Path file) {
        try {
            return PlainSource.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableException(file + " tidak bisa dibaca; periksa nama dan izinnya", e);
        }
    }

    private static String frame() {
        try (var in = HtmlPages.class.getResourceAsStream(FRAME)) {
            if (in == null) {
                throw new IllegalStateException(FRAME + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UnavailableException.untilMended("berkas program tidak bisa dibaca; pasang ulang programnya", e);
        }
    }
}
