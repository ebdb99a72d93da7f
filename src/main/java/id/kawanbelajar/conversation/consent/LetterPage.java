package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.consent.letter.IssueLetters.Letter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Letters as one HTML file to print on A4, a page for each student; it needs nothing from the network. */
final class LetterPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><title>Surat izin KELAS</title><style>
            @page { size: A4; margin: 20mm }
            body { font: 12pt/1.45 "Times New Roman", serif; margin: 0 }
            section { page-break-after: always; max-width: 170mm; margin: 0 auto }
            section:last-child { page-break-after: auto }
            h1 { font-size: 15pt; margin: 0 0 2mm } h2 { font-size: 12pt; margin: 6mm 0 1mm }
            .kode { font: bold 15pt monospace; border: 1px solid #000; padding: 1mm 3mm; display: inline-block }
            .qr { float: right; width: 32mm; margin: 0 0 2mm 4mm }
            .draf { border: 1px dashed #000; padding: 1mm 3mm; font-size: 10pt }
            table { border-collapse: collapse; margin: 3mm 0 } td, th { border: 1px solid #000; padding: 1.5mm 4mm }
            .anak { border-top: 1px dashed #000; margin-top: 6mm }
            </style></head><body>
            """;

    private LetterPage() {}

    /** Draws the guardian's link of a letter; empty where there is none. */
    @FunctionalInterface
    interface Codes {
        /** Returns a PNG. */
        Optional<byte[]> picture(Letter letter);
    }

    static String of(String rombel, List<Letter> letters, ConsentTexts texts, Codes codes) {
        return letters.stream()
                .map(letter -> section(rombel, letter, texts, codes.picture(letter)))
                .collect(Collectors.joining("\n", HEAD.replace("KELAS", plain(rombel)), "\n</body></html>\n"));
    }

    private static String section(String rombel, Letter letter, ConsentTexts texts, Optional<byte[]> picture) {
        String name = letter.member().name();
        String code = letter.code().text();
        StringBuilder page = new StringBuilder("<section>\n");
        if (texts.draft()) {
            page.append(element("p class=\"draf\"", Wording.sentence("izin-draf")));
        }
        picture.ifPresent(png -> page.append("<img class=\"qr\" alt=\"")
                .append(plain(Wording.sentence("izin-qr")))
                .append("\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\">\n"));
        page.append(element("h1", Wording.sentence("izin-judul")))
                .append(element(
                        "p",
                        Wording.sentence(
                                "izin-untuk",
                                name,
                                rombel,
                                String.valueOf(letter.member().absen()))))
                .append(element("p class=\"kode\"", code))
                .append(paragraphs(texts.letter(letter.band(), name, code)))
                .append(boxes())
                .append("<div class=\"anak\">\n")
                .append(element("h2", Wording.sentence("izin-untuk-anak", name)))
                .append(paragraphs(texts.child(letter.band())))
                .append("</div>\n</section>");
        return page.toString();
    }

    private static String boxes() {
        return List.of("izin-belajar", "izin-laporan", "izin-dini").stream()
                .map(purpose ->
                        "<tr><td>" + plain(Wording.sentence(purpose)) + "</td><td>☐ ya</td><td>☐ tidak</td></tr>\n")
                .collect(Collectors.joining("", "<table>\n", "</table>\n"));
    }

    private static String paragraphs(String words) {
        return words.lines().map(line -> element("p", line)).collect(Collectors.joining());
    }

    private static String element(String tag, String words) {
        return "<" + tag + ">" + plain(words) + "</" + tag.split(" ", 2)[0] + ">\n";
    }

    private static String plain(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
