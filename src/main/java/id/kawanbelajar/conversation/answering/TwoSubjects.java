package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notices a word that belongs to two subjects, such as "gaya", when the best passages of both come close. */
public final class TwoSubjects {
    private static final double NEAR = 0.85;
    private static final int MOST_WORDS = 2;
    private static final Set<String> QUESTION_WORDS = Set.of(
            "apa",
            "itu",
            "ini",
            "jelaskan",
            "pengertian",
            "arti",
            "maksudnya",
            "maksud",
            "tentang",
            "yang",
            "dong",
            "kakak",
            "sih",
            "ya",
            "tolong",
            "ajarin",
            "soal",
            "materi",
            "gimana",
            "definisi",
            "artinya",
            "adalah");

    private final Curriculum curriculum;

    public TwoSubjects(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** Returns one button a subject, best first; empty where the question is clear. */
    List<Button> choice(String question, Finding finding, String answer) {
        List<String> words = Stream.of(PlainWords.of(question).split(" ", -1))
                .filter(word -> !QUESTION_WORDS.contains(word))
                .toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        Map<String, Double> best = new LinkedHashMap<>();
        for (Hit hit : finding.hits()) {
            best.merge(hit.passage().material().mapel(), hit.score(), Math::max);
        }
        double top =
                best.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> near = best.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEAR * top)
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
        if (near.size() < 2) {
            return List.of();
        }
        String word = words.stream().collect(Collectors.joining(" "));
        String shown = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return near.stream()
                .map(mapel ->
                        Wording.button("%s (%s)".formatted(shown, name(mapel)), Actions.SUBJECT, mapel + ":" + answer))
                .toList();
    }

    /** A short name, since a button has little room. */
    private String name(String code) {
        String full = curriculum.find(code).map(Mapel::name).orElse(code);
        return full.length() > 16 && code.length() <= 5 ? code.toUpperCase(Locale.ROOT) : full;
    }
}
