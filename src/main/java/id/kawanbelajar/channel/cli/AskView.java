package id.kawanbelajar.channel.cli;

import id.kawanbelajar.conversation.AskOnce.Outcome;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.explanation.Explanation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A single question's outcome in the shape that {@code tanya --json} promises.
 *
 * @param status {@code grounded, extract, not_in_material, busy, refused} or {@code crisis}
 * @param text the explanation, the fixed words, or the extract; blank where there is nothing to say
 * @param quoted the material's own words; null where there are none
 * @param sources in the order of {@code [n]}
 * @param reason why it is not more; null where nothing is amiss
 * @param search milliseconds, with fraction
 */
record AskView(
        String status,
        String text,
        @Nullable Extract quoted,
        List<Source> sources,
        @Nullable String reason,
        double search) {

    static AskView of(Outcome outcome, FixedWords words) {
        return switch (outcome) {
            case Outcome.Stopped(var verdict) ->
                new AskView(
                        verdict instanceof Verdict.Crisis ? "crisis" : "refused",
                        words.to(verdict),
                        null,
                        List.of(),
                        verdict.category(),
                        0);
            case Outcome.Answered(Answer.NotInMaterial none, var ignored) ->
                new AskView(
                        "not_in_material",
                        silence(none, words),
                        null,
                        none.closest().map(Extract::sources).orElse(List.of()),
                        "keyakinan %.2f".formatted(none.finding().confidence()),
                        millis(none.finding().took()));
            case Outcome.Answered(Answer.Found found, var explanation) -> found(found, explanation);
        };
    }

    private static String silence(Answer.NotInMaterial none, FixedWords words) {
        return none.closest()
                .map(extract -> words.notSure() + "\n\n" + extract.text())
                .orElseGet(() -> words.notInMaterial(none.nearest()));
    }

    private static AskView found(Answer.Found found, @Nullable Explanation explanation) {
        Extract extract = found.extract();
        String words = extract.text();
        double search = millis(found.finding().took());
        return switch (explanation) {
            case null -> new AskView("extract", words, extract, extract.sources(), null, search);
            case Explanation.Grounded(var text, var sources) ->
                new AskView("grounded", text, extract, sources, null, search);
            case Explanation.Busy(var position, var expected) ->
                new AskView(
                        "busy",
                        words,
                        extract,
                        extract.sources(),
                        "antrean ke-%d, kira-kira %d detik".formatted(position, expected.toSeconds()),
                        search);
            case Explanation.Withheld(var fault) ->
                new AskView("extract", words, extract, extract.sources(), "penjelasan ditahan: " + fault, search);
            case Explanation.NoModel(var why) -> new AskView("extract", words, extract, extract.sources(), why, search);
            case Explanation.Cancelled() ->
                new AskView("extract", words, extract, extract.sources(), "dihentikan", search);
        };
    }

    /** Returns the words of the material as a terminal shows them, the fact between stars; blank where there are none. */
    String marked() {
        return quoted == null
                ? ""
                : AnswerMessages.quotes(quoted).stream().map(Part.Quote::marked).collect(Collectors.joining("\n\n"));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    Map<String, Object> json(Duration total) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status);
        json.put("text", text);
        json.put("extract", quoted == null ? "" : quoted.text());
        if (quoted != null && quoted.fact() != null) {
            json.put("fact", quoted.factText());
        }
        json.put("sources", sources.stream().map(AskView::json).toList());
        Optional.ofNullable(reason).ifPresent(why -> json.put("reason", why));
        json.put("ms", Map.of("search", Math.round(search * 10) / 10.0, "total", total.toMillis()));
        return json;
    }

    private static Map<String, Object> json(Source source) {
        Map<String, Object> json = json(source.place());
        json.put("kutipan", source.quote());
        if (!source.alsoIn().isEmpty()) {
            json.put("also_in", source.alsoIn().stream().map(AskView::json).toList());
        }
        return json;
    }

    private static Map<String, Object> json(Place place) {
        Map<String, Object> chapter = new LinkedHashMap<>();
        chapter.put("no", place.chapter().number());
        chapter.put("judul", place.chapter().title());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("materi", place.book());
        json.put("bab", chapter);
        json.put("halaman", place.page());
        return json;
    }
}
