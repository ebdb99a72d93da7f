package id.kawanbelajar.conversation;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Figure;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Stimulus;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Expression;
import id.kawanbelajar.practice.expression.Value;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A few questions to the chapters of the {@link SmallLibrary}; each level of a chapter comes once, so that their order is known. */
final class SmallExercises implements ExerciseShelf {
    private final Map<MaterialId, ExerciseSet> sets = new LinkedHashMap<>();

    SmallExercises() {
        put(
                "smp/matematika/7/02",
                question("p1", Level.RECALL, "Berapa nilai x jika x + 2 = 5?", number("3", "7")),
                exercise(
                        "p2",
                        Level.UNDERSTAND,
                        "Apa langkah pertama untuk x + 2 = 5?",
                        Parameters.NONE,
                        "Mengurangi kedua ruas membuat x sendirian.",
                        choice()),
                changing(),
                question("p4", Level.REASON, "Berapa nilai x jika 2x = 8?", number("4", "16")));
        put(
                "smp/ipa/8/01",
                question(
                        "f1",
                        Level.RECALL,
                        "Zat hijau daun disebut …",
                        new Task.WordEntry(
                                "klorofil", List.of(), List.of(new Mistake("kloroplas", "Itu tempatnya.")))));
        put(
                "smp/ipa/8/04",
                exercise(
                        "e1",
                        Level.RECALL,
                        "Joule satuan apa?",
                        Parameters.NONE,
                        "Joule satuan energi gerak.",
                        word("energi")),
                question("e2", Level.APPLY, "Energi kinetik disebut juga …", word("energi gerak")));
        put(
                "smp/ipa/8/03",
                List.of(new Stimulus("s1", "Peti Pak Udin", "Dua orang mendorong peti.", "", figure("peti.svg"))),
                question("g1", Level.RECALL, "Satuan gaya?", choice()),
                looking("g2", Level.UNDERSTAND, null, "Ke mana peti bergerak?", word("timur")),
                looking("g3", Level.APPLY, figure("gerobak.svg"), "Berapa newton resultannya?", number("90", "30")));
        put(
                "smp/bahasa-indonesia/8/02",
                question("b1", Level.RECALL, "Apa itu majas?", choice()),
                question(
                        "b2",
                        Level.REASON,
                        "Mengapa orang memakai majas?",
                        new Task.Essay(List.of("bahasa lebih hidup"), "Supaya bahasanya hidup.", "")));
    }

    private void put(String chapter, Exercise... exercises) {
        put(chapter, List.of(), exercises);
    }

    private void put(String chapter, List<Stimulus> stimuli, Exercise... exercises) {
        MaterialId id = new MaterialId(chapter);
        sets.put(id, new ExerciseSet(chapter, id, stimuli, List.of(exercises)));
    }

    /** Draws every figure. */
    static Optional<byte[]> picture(MaterialId chapter, String file) {
        return Optional.of(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Figure figure(String file) {
        return new Figure(file, "gambar " + file);
    }

    @Override
    public Optional<ExerciseSet> of(MaterialId chapter) {
        return Optional.ofNullable(sets.get(chapter));
    }

    private static Exercise question(String id, Level level, String text, Task task) {
        return exercise(id, level, text, Parameters.NONE, "Kedua ruas diperlakukan sama.", task);
    }

    private static Exercise looking(String id, Level level, @Nullable Figure figure, String text, Task task) {
        Exercise plain = question(id, level, text, task);
        return new Exercise(
                id,
                level,
                plain.goal(),
                plain.source(),
                "s1",
                figure,
                text,
                Parameters.NONE,
                plain.steps(),
                plain.hints(),
                task);
    }

    private static Exercise changing() {
        List<Value> large = LongStream.rangeClosed(20, 29).mapToObj(Value::of).toList();
        Parameters parameters = new Parameters(Map.of("a", large), List.of(), Map.of("b", Expression.parse("a + 11")));
        return exercise(
                "p3",
                Level.APPLY,
                "Sebuah angka ditambah sebelas menjadi {b}. Angka itu?",
                parameters,
                "Kurangi dengan sebelas, hasilnya {a}.",
                number("=a", "=b"));
    }

    private static Exercise exercise(
            String id, Level level, String text, Parameters parameters, String step, Task task) {
        return new Exercise(
                id,
                level,
                "T1",
                "Menyelesaikan persamaan",
                null,
                null,
                text,
                parameters,
                List.of(step),
                List.of("Lihat kedua ruas.", "Balikkan operasinya.", "Periksa dengan memasukkan kembali."),
                task);
    }

    private static Task number(String key, String mistake) {
        return new Task.NumberEntry(
                key, "", Map.of(), "0", List.of(new Mistake(mistake, "Kedua ruas dikurangi, bukan ditambah.")));
    }

    private static Task word(String key) {
        return new Task.WordEntry(key, List.of(), List.of());
    }

    private static Task choice() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("A", "Menambah ruas kiri");
        options.put("B", "Mengurangi kedua ruas");
        options.put("C", "Menghapus ruas kanan");
        return new Task.Choice(options, "B", Map.of("A", "Satu ruas saja belum cukup."));
    }
}
