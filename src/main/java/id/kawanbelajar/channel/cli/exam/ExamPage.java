package id.kawanbelajar.channel.cli.exam;

import id.kawanbelajar.conversation.message.MathText;
import id.kawanbelajar.evaluation.judged.ExamReport;
import id.kawanbelajar.evaluation.judged.JudgedAnswer;
import id.kawanbelajar.evaluation.judged.JudgedAnswer.Quote;
import id.kawanbelajar.evaluation.judged.Outcome;
import id.kawanbelajar.evaluation.judged.Score;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an exam went, as one page that stands alone and fits a phone. */
final class ExamPage {
    private static final String FRAME = "ujian.html";

    private ExamPage() {}

    /**
     * Returns the page.
     *
     * @param name of the exam
     */
    static String html(String name, ExamReport report) {
        List<String> amiss = new ArrayList<>();
        List<String> good = new ArrayList<>();
        int number = 0;
        for (JudgedAnswer answer : report.answers()) {
            number++;
            (Outcome.isGood(answer) ? good : amiss).add(card(number, answer));
        }
        return frame().replace("{{nama}}", escaped(name))
                .replace("{{kelas}}", report.isPassed() ? "baik" : "kurang")
                .replace("{{hasil}}", report.isPassed() ? "Lulus" : "Belum lulus")
                .replace("{{jumlah}}", escaped(counted(report)))
                .replace(
                        "{{ukuran}}",
                        report.scores().stream().map(ExamPage::row).collect(Collectors.joining("\n")))
                .replace("{{banyakPerlu}}", Integer.toString(amiss.size()))
                .replace("{{banyakBaik}}", Integer.toString(good.size()))
                .replace("{{perlu}}", String.join("\n", amiss))
                .replace("{{baik}}", String.join("\n", good));
    }

    private static String counted(ExamReport report) {
        return "%d pertanyaan: %d ada jawabannya di materi, %d tidak ada. %s"
                .formatted(
                        report.answers().size(),
                        report.answerable(),
                        report.answers().size() - report.answerable(),
                        report.withVectors() > 0 ? "Dicari dengan kata dan makna." : "Dicari dengan kata saja.");
    }

    private static String row(Score score) {
        return """
                <tr class="%s"><th>%s<small>%s</small></th><td>%d dari %d</td><td>%s</td><td>%s</td><td>%s</td></tr>""".formatted(
                        score.isKept() ? "baik" : "kurang",
                        escaped(ExamWords.of(score.measure())),
                        escaped(ExamWords.explained(score.measure())),
                        score.count(),
                        score.of(),
                        score.of() == 0 ? "–" : ExamWords.percent(score.share()),
                        escaped(ExamWords.bound(score)),
                        ExamWords.verdict(score));
    }

    private static String card(int number, JudgedAnswer answer) {
        return """
                <article class="%s"><h3><span>%d.</span> %s</h3><p><b class="%s">%s</b> %s</p>%s</article>""".formatted(
                        Outcome.isGood(answer) ? "baik" : "kurang",
                        number,
                        escaped(answer.question().text()),
                        ExamWords.of(Outcome.of(answer)),
                        ExamWords.of(Outcome.of(answer)),
                        escaped(said(answer)),
                        details(answer));
    }

    private static String said(JudgedAnswer answer) {
        if (answer.stopped()) {
            return "Dihentikan pemeriksaan keselamatan; materinya tidak dicari.";
        }
        return switch (Outcome.of(answer)) {
            case CITED -> "Jawabannya mengutip sumber yang benar.";
            case FOUND -> "Sumber yang benar ketemu, tetapi yang dikutip tempat lain.";
            case REFUSED ->
                answer.isAnswerable()
                        ? "Bot bilang belum ada, padahal ada di materi."
                        : "Bot bilang belum ada, dan memang tidak ada.";
            case WRONG -> answer.isAnswerable() ? "Dijawab dari tempat lain." : "Dijawab, padahal tidak ada di materi.";
        };
    }

    private static String details(JudgedAnswer answer) {
        StringBuilder html = new StringBuilder("<dl><dt>Seharusnya</dt><dd>")
                .append(escaped(ExamWords.of(answer.question().expected())))
                .append("</dd>");
        for (Quote quote : answer.quotes()) {
            String page = quote.source().page().isBlank()
                    ? ""
                    : " · hal " + quote.source().page();
            html.append("<dt>Dikutip</dt><dd><q>")
                    .append(escaped(MathText.of(quote.source().quote())))
                    .append("</q><small>")
                    .append(escaped(quote.source().book() + " · "
                            + quote.source().chapter().title() + page))
                    .append(quote.right() ? " ✓" : "")
                    .append("</small></dd>");
        }
        ExamWords.came(answer)
                .forEach(place -> html.append("<dt>Sumber</dt><dd>")
                        .append(escaped(place))
                        .append("</dd>"));
        return html.append("</dl>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String frame() {
        try (var in = ExamPage.class.getResourceAsStream(FRAME)) {
            if (in == null) {
                throw new IllegalStateException(FRAME + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UnavailableException.untilMended("berkas program tidak bisa dibaca; pasang ulang programnya", e);
        }
    }
}
