package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.Mistake;
import id.kawanbelajar.practice.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is special to each kind of question. */
final class TaskReader {
    private TaskReader() {}

    static Task read(YamlTree tree) {
        String kind = tree.text("jenis");
        return switch (kind) {
            case "pilihan_ganda" ->
                new Task.Choice(tree.textsByKey("opsi"), tree.text("kunci"), tree.textsByKey("miskonsepsi"));
            case "pilihan_ganda_kompleks" ->
                new Task.Choices(
                        tree.textsByKey("opsi"), Set.copyOf(tree.texts("kunci")), tree.textsByKey("miskonsepsi"));
            case "benar_salah" -> statements(tree);
            case "isian_angka" ->
                new Task.NumberEntry(
                        formulaKey(tree, tree.text("kunci")),
                        tree.text("satuan", ""),
                        tree.textsByKey("satuan_lain"),
                        tree.text("toleransi", "0"),
                        mistakes(tree));
            case "isian_kata" -> new Task.WordEntry(tree.text("kunci"), tree.texts("terima"), mistakes(tree));
            case "ekspresi" -> new Task.ExpressionEntry(tree.text("kunci"), tree.texts("variabel"), mistakes(tree));
            case "urut" -> new Task.Ordering(tree.texts("butir"), general(tree));
            case "jodoh" -> new Task.Matching(pairs(tree), tree.texts("pengecoh"), general(tree));
            case "uraian" -> new Task.Essay(tree.texts("rubrik"), tree.text("contoh_jawaban"), general(tree));
            default ->
                throw new UnreadableException("%s: jenis `%s` tidak dikenal; contoh: pilihan_ganda, isian_angka"
                        .formatted(tree.place(), kind));
        };
    }

    private static String formulaKey(YamlTree tree, String key) {
        ParameterReader.formula(tree, key.startsWith("=") ? key.substring(1) : key);
        return key;
    }

    private static Task statements(YamlTree tree) {
        List<String> categories = tree.has("kategori") ? tree.texts("kategori") : List.of("Benar", "Salah");
        List<Task.Statement> statements = tree.trees("pernyataan").stream()
                .map(s -> new Task.Statement(s.text("teks"), category(categories, s.text("kunci"))))
                .toList();
        Map<Integer, String> misconceptions = new LinkedHashMap<>();
        tree.textsByKey("miskonsepsi").forEach((number, text) -> misconceptions.put(number(tree, number), text));
        return new Task.Statements(categories, statements, misconceptions);
    }

    private static String category(List<String> categories, String word) {
        return categories.stream()
                .filter(c -> c.equalsIgnoreCase(word))
                .findFirst()
                .orElse(word);
    }

    private static int number(YamlTree tree, String word) {
        if (!word.matches("[1-9]\\d?")) {
            throw new UnreadableException(
                    "%s: `miskonsepsi` memakai nomor pernyataan (1, 2, …), bukan `%s`".formatted(tree.place(), word));
        }
        return Integer.parseInt(word);
    }

    private static List<Mistake> mistakes(YamlTree tree) {
        return tree.trees("miskonsepsi").stream()
                .map(m -> new Mistake(m.text("jawaban"), m.text("penjelasan")))
                .toList();
    }

    private static Map<String, String> pairs(YamlTree tree) {
        Map<String, String> pairs = new LinkedHashMap<>();
        tree.trees("pasangan").forEach(pair -> pairs.put(pair.text("kiri"), pair.text("kanan")));
        return pairs;
    }

    private static String general(YamlTree tree) {
        return tree.has("miskonsepsi") ? tree.tree("miskonsepsi").text("umum") : "";
    }
}
