package id.kawanbelajar.channel.cli.exam;

import id.kawanbelajar.evaluation.judged.ExamReport;
import id.kawanbelajar.evaluation.judged.JudgedAnswer;
import id.kawanbelajar.evaluation.judged.JudgedAnswer.Quote;
import id.kawanbelajar.evaluation.judged.Outcome;
import id.kawanbelajar.evaluation.judged.PlaceFigures;
import id.kawanbelajar.evaluation.judged.PlaceReport;
import id.kawanbelajar.evaluation.judged.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an exam went, for programs. */
final class ExamJson {
    private ExamJson() {}

    /** Returns what {@code --json} promises. */
    static Map<String, Object> json(ExamReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        PlaceFigures places = new PlaceReport(report.answers()).all();
        json.put("questions", report.answers().size());
        json.put("answerable", report.answerable());
        report.scores().forEach(score -> json.put(key(score), score.count()));
        json.put("hit@1", places.hitAt1());
        json.put("hit@3", places.hitAt3());
        json.put("with_vectors", report.withVectors());
        json.put("passed", report.isPassed());
        json.put("thresholds", report.scores().stream().map(ExamJson::score).toList());
        json.put("rows", report.answers().stream().map(ExamJson::row).toList());
        return json;
    }

    private static String key(Score score) {
        return score.measure().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> score(Score score) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("measure", key(score));
        json.put("ambang", score.measure().key());
        json.put("count", score.count());
        json.put("of", score.of());
        json.put("share", score.of() == 0 ? null : score.share());
        json.put(score.measure().isLeast() ? "least" : "most", score.bound());
        json.put("kept", score.isKept());
        return json;
    }

    private static Map<String, Object> row(JudgedAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baris", answer.question().line());
        json.put("tanya", answer.question().text());
        json.put("expected", ExamWords.of(answer.question().expected()));
        json.put("outcome", Outcome.of(answer).name().toLowerCase(Locale.ROOT));
        json.put("right", Outcome.isGood(answer));
        json.put("found", answer.hasPlaceAmong(Outcome.SOURCES));
        json.put("cited", answer.quotesRight());
        json.put("refused", answer.refused());
        json.put("stopped", answer.stopped());
        json.put("confidence", answer.finding().confidence());
        json.put(
                "passages",
                answer.first(Outcome.SOURCES).stream().map(ExamWords::of).toList());
        json.put("quotes", quotes(answer.quotes()));
        return json;
    }

    private static List<Map<String, Object>> quotes(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> Map.<String, Object>of(
                        "materi", quote.source().book(),
                        "halaman", quote.source().page(),
                        "kutipan", quote.source().quote(),
                        "right", quote.right()))
                .toList();
    }
}
