package id.kawanbelajar.adapter.document.pdf;

import id.kawanbelajar.adapter.document.pdf.scan.Letters;
import id.kawanbelajar.material.Block.Kind;
import id.kawanbelajar.material.reading.ReadBlock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The title of a file: as its properties tell it, else the foremost heading of its first page. */
final class Titles {
    private static final Pattern PROGRAM = Pattern.compile("^Microsoft (?:Office )?(?:Word|PowerPoint|Excel) - ");
    private static final Pattern ENDING =
            Pattern.compile("(?i)\\.(?:docx?|pptx?|xlsx?|pdf|indd|odt|rtf|cdr|pmd|html?)$");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)untitled.*|document\\d*|dokumen\\d*|slide \\d+|powerpoint presentation|presentasi powerpoint|judul|title"
                    + "|.*[\\\\/].*|(?:scan|img|doc)[-_ ]?\\d.*|\\P{L}*|about:blank|no slide title");
    private static final int LONGEST = 200;

    private Titles() {}

    static Optional<String> of(PDDocument document) {
        String title = document.getDocumentInformation() == null
                ? null
                : document.getDocumentInformation().getTitle();
        if (title == null) {
            return Optional.empty();
        }
        String plain = ENDING.matcher(PROGRAM.matcher(title.strip()).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        boolean usable = plain.length() >= 3
                && plain.length() <= LONGEST
                && !NOTHING.matcher(plain).matches();
        return usable && plain.chars().noneMatch(Letters::isPrivate) ? Optional.of(plain) : Optional.empty();
    }

    static Optional<String> of(List<ReadBlock> firstPage) {
        return firstPage.stream()
                .filter(block -> block.kind() == Kind.HEADING && block.text().length() <= LONGEST)
                .min(Comparator.comparingInt(ReadBlock::level))
                .map(ReadBlock::text);
    }
}
