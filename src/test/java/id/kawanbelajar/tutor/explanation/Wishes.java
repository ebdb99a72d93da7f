package id.kawanbelajar.tutor.explanation;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Extract;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.explanation.Wish.Style;
import id.kawanbelajar.tutor.explanation.Wish.Turn;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Wishes for tests, from passages written for them. */
public final class Wishes {
    private Wishes() {}

    /** A passage of a made-up book. */
    public static Passage passage(String id, String mapel, String text) {
        Material material = new Material(
                new MaterialId("uji/" + mapel),
                "Buku Uji",
                new Chapter(1, "Bab Uji"),
                mapel,
                new Kelas(8),
                Fase.D,
                Audience.STUDENT,
                List.of(),
                Map.of(),
                List.of(),
                "Penulis",
                "CC0");
        return new Passage("uji/%s#%s".formatted(mapel, id), material, List.of(), "7", 0, text);
    }

    /** A wish of a kelas 8 student whose search brought these passages, best first. */
    public static Wish wish(String person, String question, String... texts) {
        return wish(person, question, Fase.D, "ipa", List.of(texts), List.of());
    }

    public static Wish wish(
            String person, String question, Fase fase, String mapel, List<String> texts, List<Turn> before) {
        List<Hit> hits = IntStream.range(0, texts.size())
                .mapToObj(i -> new Hit(passage(String.valueOf(i), mapel, texts.get(i)), 1 - 0.1 * i, 5, 0.8, 0))
                .toList();
        Passage best = hits.getFirst().passage();
        Extract extract = new Extract(List.of(Source.of(best, nearest(question, best.text()))));
        Finding finding = new Finding(question, hits, 0.9, true, true, Duration.ofMillis(20));
        return new Wish(
                person,
                new Question(question, Scope.STUDENT, fase),
                new Answer.Found(extract, finding),
                Style.NORMAL,
                before);
    }

    /** The sentence that shares most words with the question, as an extract would choose. */
    private static String nearest(String question, String text) {
        Set<String> asked = Text.subject(question);
        return Sentences.of(text).stream()
                .map(span -> span.of(text))
                .max(Comparator.comparingLong(sentence ->
                        Text.subject(sentence).stream().filter(asked::contains).count()))
                .orElseThrow();
    }

    /** The ten fixed questions, each with the passages that a search would bring. */
    public static List<Wish> ten() {
        List<Wish> wishes = new ArrayList<>();
        for (String block : resource().split("(?m)^# ", -1)) {
            if (!block.isBlank()) {
                List<String> lines = block.lines().toList();
                List<String> texts = lines.stream()
                        .skip(3)
                        .filter(l -> !l.isBlank() && !l.startsWith("## "))
                        .toList();
                Fase fase = Fase.valueOf(lines.get(1).substring("fase: ".length()));
                wishes.add(wish(
                        "siswa", lines.getFirst(), fase, lines.get(2).substring("mapel: ".length()), texts, List.of()));
            }
        }
        return wishes;
    }

    private static String resource() {
        try (var in = Objects.requireNonNull(Wishes.class.getResourceAsStream("/penjelasan/sepuluh.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
