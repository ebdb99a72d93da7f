package id.kawanbelajar.adapter.yaml;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Figure;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Stimulus;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads questions in the format of {@code docs/format-materi.md}. */
final class ExerciseReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "jenis",
            "level",
            "tujuan",
            "sumber",
            "kelompok",
            "soal",
            "opsi",
            "kunci",
            "langkah",
            "petunjuk",
            "miskonsepsi",
            "pernyataan",
            "kategori",
            "satuan",
            "satuan_lain",
            "toleransi",
            "terima",
            "variabel",
            "butir",
            "pasangan",
            "pengecoh",
            "rubrik",
            "contoh_jawaban",
            "parameter",
            "syarat",
            "hitung",
            "gambar",
            "uraian_gambar");
    private static final Set<String> STIMULUS_KEYS = Set.of("id", "judul", "teks", "tabel", "gambar", "uraian_gambar");
    private static final Set<String> FILE_KEYS = Set.of("bab", "kelompok", "soal");
    private static final Map<String, Level> LEVELS =
            Map.of("ingat", Level.RECALL, "paham", Level.UNDERSTAND, "terapkan", Level.APPLY, "nalar", Level.REASON);

    private ExerciseReader() {}

    /**
     * Reads a whole file.
     *
     * @throws UnreadableException if something is missing or of the wrong kind; names the question and the key
     */
    static ExerciseSet read(String place, String yaml) {
        YamlTree tree = YamlTree.read(place, yaml);
        onlyKnown(tree, FILE_KEYS);
        return new ExerciseSet(
                place,
                chapter(tree),
                tree.trees("kelompok").stream().map(ExerciseReader::stimulus).toList(),
                tree.trees("soal").stream().map(ExerciseReader::exercise).toList());
    }

    /** Reads the chapter that something belongs to. */
    static MaterialId chapter(YamlTree tree) {
        String word = tree.text("bab");
        try {
            return new MaterialId(word);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    "%s: `bab: %s` bukan nama bab; contoh: smp/ipa/8/01-fotosintesis".formatted(tree.place(), word), e);
        }
    }

    private static void onlyKnown(YamlTree tree, Set<String> keys) {
        tree.keys().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw new UnreadableException("%s: kunci `%s` tidak dikenal".formatted(tree.place(), key));
        });
    }

    private static Stimulus stimulus(YamlTree tree) {
        onlyKnown(tree, STIMULUS_KEYS);
        return checked(
                tree,
                () -> new Stimulus(
                        tree.text("id"),
                        tree.text("judul", ""),
                        tree.text("teks", ""),
                        tree.text("tabel", ""),
                        figure(tree)));
    }

    private static Exercise exercise(YamlTree tree) {
        onlyKnown(tree, KEYS);
        return checked(
                tree,
                () -> new Exercise(
                        tree.text("id"),
                        level(tree),
                        tree.text("tujuan"),
                        tree.text("sumber"),
                        tree.has("kelompok") ? tree.text("kelompok") : null,
                        figure(tree),
                        tree.text("soal"),
                        ParameterReader.read(tree),
                        tree.texts("langkah"),
                        tree.texts("petunjuk"),
                        TaskReader.read(tree)));
    }

    private static Level level(YamlTree tree) {
        Level level = LEVELS.get(tree.text("level"));
        if (level == null) {
            throw new UnreadableException(tree.place() + ": `level` adalah ingat, paham, terapkan, atau nalar");
        }
        return level;
    }

    private static @Nullable Figure figure(YamlTree tree) {
        return tree.has("gambar") ? new Figure(tree.text("gambar"), tree.text("uraian_gambar", "")) : null;
    }

    /** What a record refuses is the file's fault, so the message says where. */
    private static <T> T checked(YamlTree tree, java.util.function.Supplier<T> record) {
        try {
            return record.get();
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(tree.place() + ": " + e.getMessage(), e);
        }
    }
}
