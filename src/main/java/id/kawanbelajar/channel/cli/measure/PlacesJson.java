package id.kawanbelajar.channel.cli.measure;

import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.evaluation.judged.JudgedAnswer;
import id.kawanbelajar.evaluation.judged.Outcome;
import id.kawanbelajar.evaluation.judged.PlaceReport;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where questions led, for programs. */
final class PlacesJson {
    private PlacesJson() {}

    /** Returns what {@code --json} promises. */
    static Map<String, Object> json(PlaceReport report) {
        Map<String, Object> json = new LinkedHashMap<>(report.all().values());
        json.put("with_vectors", report.withVectors());
        List<Map<String, Object>> chapters = new ArrayList<>();
        report.byChapter().forEach((chapter, figures) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("bab", chapter.value());
            row.putAll(figures.values());
            chapters.add(row);
        });
        json.put("chapters", chapters);
        json.put("misses", report.misses().stream().map(PlacesJson::miss).toList());
        json.put("refused_though_found", texts(report.refusedThoughFound()));
        return json;
    }

    private static List<String> texts(List<JudgedAnswer> answers) {
        return answers.stream().map(answer -> answer.question().text()).toList();
    }

    private static Map<String, Object> miss(JudgedAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tanya", answer.question().text());
        Place place = answer.question().place().orElseThrow();
        json.put("bab", place.chapter().value());
        json.put("bagian", place.sections());
        json.put("refused", answer.refused());
        json.put(
                "found",
                answer.first(Outcome.SOURCES).stream().map(PlacesJson::place).toList());
        return json;
    }

    /** Returns where a passage stands. */
    static String place(Passage passage) {
        List<String> path = passage.headings();
        List<String> below = path.size() > 1 ? path.subList(1, path.size()) : path;
        return passage.material().id() + " › " + String.join(" › ", below);
    }

    /** Returns the lines of {@code --run}: number of the question, passage, its place, its score. */
    static List<String> run(PlaceReport report) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (JudgedAnswer answer : report.answers()) {
            number++;
            for (Hit hit : answer.finding().hits()) {
                lines.add(String.join(
                        "\t",
                        String.valueOf(number),
                        hit.passage().id(),
                        place(hit.passage()),
                        String.valueOf(hit.score())));
            }
        }
        return lines;
    }
}
