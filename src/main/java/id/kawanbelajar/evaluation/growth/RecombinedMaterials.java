package id.kawanbelajar.evaluation.growth;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes materials whose every sentence is real and whose every passage is new: sentences are drawn at random from all texts,
 * and the vector of a passage is the mean of the vectors of the texts that its sentences stand in. Not safe for threads.
 */
final class RecombinedMaterials {
    /** A passage is full with so many words; real ones have about as many. */
    private static final int WORDS = 60;

    private static final Kelas KELAS = new Kelas(7);

    private final List<Original> originals;
    private final List<float[]> meanings;
    private final List<Sentence> sentences = new ArrayList<>();
    private final SplittableRandom random;
    private int materials;

    private record Sentence(String text, int words, int original) {}

    /** A material with its passages and a vector for each. */
    record Made(Material material, List<Passage> passages, List<float[]> vectors) {}

    /**
     * Takes the texts.
     *
     * @param meanings one vector for each text
     * @param random the same gives the same materials
     */
    RecombinedMaterials(List<Original> originals, List<float[]> meanings, SplittableRandom random) {
        this.originals = originals;
        this.meanings = meanings;
        this.random = random;
        for (int i = 0; i < originals.size(); i++) {
            String text = originals.get(i).text();
            for (Sentences.Span span : Sentences.of(text)) {
                String sentence = span.of(text);
                sentences.add(new Sentence(sentence, sentence.split("\\s+", -1).length, i));
            }
        }
    }

    /** Returns how many sentences are drawn from. */
    int sentences() {
        return sentences.size();
    }

    /** Makes the next material, of so many passages. */
    Made next(int count) {
        Original first = originals.get(random.nextInt(originals.size()));
        String title = first.headings().isEmpty() ? "-" : first.headings().getFirst();
        Material material = material(new MaterialId("ukur/" + materials++), title);
        List<Passage> passages = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Sentence> drawn = draw();
            List<String> headings = originals.get(drawn.getFirst().original()).headings();
            String text = String.join(" ", drawn.stream().map(Sentence::text).toList());
            passages.add(new Passage(material.id() + "#" + i, material, headings, "", 0, text));
            vectors.add(mean(drawn));
        }
        return new Made(material, passages, vectors);
    }

    private List<Sentence> draw() {
        List<Sentence> drawn = new ArrayList<>();
        for (int words = 0; words < WORDS; words += drawn.getLast().words()) {
            drawn.add(sentences.get(random.nextInt(sentences.size())));
        }
        return drawn;
    }

    private float[] mean(List<Sentence> drawn) {
        float[] sum = new float[meanings.getFirst().length];
        for (Sentence sentence : drawn) {
            float[] meaning = meanings.get(sentence.original());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += meaning[i];
            }
        }
        return Vectors.unit(sum);
    }

    private static Material material(MaterialId id, String title) {
        return new Material(
                id,
                "ukur",
                new Chapter(0, title),
                "umum",
                KELAS,
                KELAS.fase(),
                Audience.STUDENT,
                List.of(),
                Map.of(),
                List.of(),
                "-",
                "-");
    }
}
