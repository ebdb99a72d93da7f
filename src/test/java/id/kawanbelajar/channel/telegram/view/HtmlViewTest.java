package id.kawanbelajar.channel.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.channel.telegram.TelegramHtml;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
    private static String html(Part... parts) {
        List<Sheet> sheets = HtmlView.sheets(new Message(List.of(parts), List.of()));
        assertThat(sheets).hasSize(1);
        return sheets.getFirst().html();
    }

    @Test
    void whatAnswersStandsOutInAQuoteButNeverInsideAFormula() {
        assertThat(html(new Part.Quote("Didirikan pada 1922 oleh guru.", false, List.of(new Sentences.Span(15, 19)))))
                .isEqualTo("<blockquote>Didirikan pada <b>1922</b> oleh guru.</blockquote>");
        assertThat(html(new Part.Quote("Nilai $x = 12$ benar.", false, List.of(new Sentences.Span(11, 13)))))
                .doesNotContain("<b>");
    }

    @Test
    void escapesWhateverSomebodyWrites() {
        assertThat(html(Part.Paragraph.of("a < b && \"c\" > <b>d</b>")))
                .isEqualTo("a &lt; b &amp;&amp; \"c\" &gt; &lt;b&gt;d&lt;/b&gt;");
    }

    @Test
    void showsEveryStyle() {
        assertThat(html(new Part.Paragraph(List.of(
                        new Span.Bold("tebal"),
                        new Span.Italic(" miring"),
                        new Span.Spoiler(" rahasia"),
                        new Span.Material(" $x^2$ **kunci**")))))
                .isEqualTo("<b>tebal</b><i> miring</i><tg-spoiler> rahasia</tg-spoiler> x² <b>kunci</b>");
    }

    @Test
    void foldsALongQuote() {
        assertThat(html(Part.Paragraph.of("Dari buku:"), new Part.Quote("Gaya adalah $F = m \\times a$.", true)))
                .isEqualTo("Dari buku:\n<blockquote expandable>Gaya adalah F = m × a.</blockquote>");
    }

    @Test
    void showsHeadingsListsFiguresAndPageMarksAsAReaderExpects() {
        assertThat(html(new Part.Quote(
                        "## Gaya\n\n<!-- hal 3 -->\n\n- tarikan\n- dorongan\n\n![Gambar panah](a.svg)", false)))
                .isEqualTo("<blockquote><b>Gaya</b>\n\n• tarikan\n• dorongan\n\n[Gambar: Gambar panah]</blockquote>");
    }

    @Test
    void showsANarrowTableInColumnsOutsideOfTheQuote() {
        assertThat(html(new Part.Quote("Lihat:\n\n| Hal | Massa |\n|---|---|\n| satuan | $kg$ |\n\nSelesai.", false)))
                .isEqualTo("<blockquote>Lihat:</blockquote>\n<pre>Hal    │ Massa\n"
                        + "──────────────\nsatuan │ kg</pre>\n<blockquote>Selesai.</blockquote>");
    }

    @Test
    void listsItems() {
        assertThat(html(new Part.Items(List.of("satu", "dua")))).isEqualTo("• satu\n• dua");
    }

    @Test
    void losesNoTextAndClosesEveryTagWhereverItCuts() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            Message message = anyMessage(random);
            List<Sheet> sheets = HtmlView.sheets(message);
            for (Sheet sheet : sheets) {
                assertThat(TelegramHtml.unbalanced(sheet.html()))
                        .as(sheet.html())
                        .isEmpty();
                assertThat(TelegramHtml.shown(sheet.html())).isEqualTo(sheet.plain());
                assertThat(sheet.plain().length()).isBetween(1, HtmlView.LIMIT);
            }
            assertThat(letters(sheets.stream().map(Sheet::plain).collect(Collectors.joining())))
                    .isEqualTo(letters(said(message)));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s•]", "");
    }

    private static String said(Message message) {
        return message.parts().stream()
                .map(part -> switch (part) {
                    case Part.Paragraph(var spans) ->
                        spans.stream().map(HtmlViewTest::said).collect(Collectors.joining());
                    case Part.Quote(var text, var foldable, var strong) -> text;
                    case Part.Items(var lines) -> String.join("", lines);
                    case Part.Picture picture -> "";
                    case Part.File file -> "";
                })
                .collect(Collectors.joining());
    }

    private static String said(Span span) {
        return switch (span) {
            case Span.Plain(var t) -> t;
            case Span.Bold(var t) -> t;
            case Span.Italic(var t) -> t;
            case Span.Material(var t) -> t;
            case Span.Spoiler(var t) -> t;
        };
    }

    private static Message anyMessage(Random random) {
        List<Part> parts = new ArrayList<>();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            String text = anyText(random, 1 + random.nextInt(5000));
            parts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Part.Quote(text, random.nextBoolean());
                        case 1 -> new Part.Items(List.of(text, anyText(random, 20)));
                        case 2 -> Part.Paragraph.of(text);
                        default ->
                            new Part.Paragraph(List.of(
                                    new Span.Bold(text),
                                    new Span.Spoiler(anyText(random, 50)),
                                    new Span.Italic(anyText(random, 900))));
                    });
        }
        return new Message(parts, List.of());
    }

    /** Words, signs that HTML minds, letters beyond the first plane, long words without any place to cut. */
    private static String anyText(Random random, int length) {
        List<String> bits = List.of(
                "a", "kata ", "<", "&", ">", "\uD83D\uDE00", "x².", ". ", "\n", "\n\n", "&amp;", "é", "panjang");
        boolean unbroken = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder("T");
        while (text.length() < length) {
            String bit = bits.get(random.nextInt(bits.size()));
            text.append(unbroken ? bit.strip() : bit);
        }
        return text.toString();
    }
}
