package id.kawanbelajar.adapter.document.sample;

import id.kawanbelajar.adapter.document.pdf.PdfAlone;
import id.kawanbelajar.evaluation.reading.Sample.Pair;
import id.kawanbelajar.evaluation.reading.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The true words of a file.
 *
 * @param pair by what they are known
 * @param words in order; empty where they are not known
 */
record Gold(Pair pair, List<String> words) {
    /** Looks beside a file: Markdown of a PDF, the PDF of slides, {@code x_gold.txt} of {@code x_scan.pdf}. */
    static Gold of(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path markdown = file.resolveSibling(name.replaceFirst("\\.pdf$", ".md"));
        Path text = file.resolveSibling(name.replaceFirst("_scan\\.pdf$", "_gold.txt"));
        Path pdf = file.resolveSibling(name.replaceFirst("\\.pptx$", ".pdf"));
        if (!text.equals(file) && Files.exists(text)) {
            return new Gold(Pair.SCAN_AND_TEXT, Words.of(Files.readString(text)));
        }
        if (!markdown.equals(file) && Files.exists(markdown)) {
            return new Gold(Pair.PDF_AND_MARKDOWN, Words.of(shown(markdown)));
        }
        if (!pdf.equals(file) && Files.exists(pdf)) {
            return new Gold(Pair.SLIDES_AND_PDF, Words.of(PdfAlone.strip(pdf).text()));
        }
        return new Gold(Pair.NONE, List.of());
    }

    /** Markdown as written, without what a page does not show: addresses, comments, names of programming languages. */
    private static String shown(Path markdown) throws IOException {
        return Files.readString(markdown, StandardCharsets.UTF_8)
                .replaceAll("!\\[[^\\]]*]\\([^)]*\\)", " ")
                .replaceAll("]\\([^)]*\\)", "] ")
                .replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("(?m)^\\s*```\\w+\\s*$", " ");
    }
}
