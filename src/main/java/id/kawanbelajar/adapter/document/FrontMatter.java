package id.kawanbelajar.adapter.document;

import id.kawanbelajar.adapter.yaml.YamlTree;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.curriculum.Mapel;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.loading.Hints;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a chapter says about itself above its first line. */
final class FrontMatter {
    private static final Set<String> KEYS = Set.of(
            "judul",
            "jenis",
            "buku",
            "mapel",
            "kelas",
            "fase",
            "bab",
            "semester",
            "elemen",
            "tujuan",
            "prasyarat",
            "audiens",
            "penulis",
            "lisensi");

    private static final Pattern FOR_TEACHERS =
            Pattern.compile("(?i)(buku[ _-]*(panduan[ _-]*)?guru|kunci[ _-]*jawaban|modul[ _-]*ajar|\\brpp\\b)");

    private final String name;
    private final YamlTree tree;
    private final Curriculum curriculum;
    private final Hints hints;

    FrontMatter(String name, YamlTree tree, Curriculum curriculum, Hints hints) {
        this.name = name;
        this.tree = tree;
        this.curriculum = curriculum;
        this.hints = hints;
    }

    /**
     * Makes the material.
     *
     * @param heading the chapter's heading in its text; null where it has none
     */
    Material material(MaterialId id, @Nullable String heading) {
        String title = title(heading);
        Kelas kelas = kelas();
        return new Material(
                id,
                tree.text("buku", title),
                new Chapter(chapterNumber(), title),
                mapel().code(),
                kelas,
                fase(kelas),
                audience(),
                tree.texts("elemen"),
                tree.textsByKey("tujuan"),
                tree.texts("prasyarat").stream().map(this::prerequisite).toList(),
                tree.text("penulis", ""),
                tree.text("lisensi", ""));
    }

    /** Returns whether this is a guide, such as one to a pack of questions, and not a chapter that teaches. */
    boolean isGuide() {
        String word = tree.text("jenis", "bab");
        return switch (word) {
            case "bab" -> false;
            case "panduan" -> true;
            default -> throw unreadable("jenis adalah `bab` atau `panduan`, bukan `%s`".formatted(word));
        };
    }

    /** Returns a warning for each key that means nothing. */
    List<String> warnings() {
        return tree.keys().stream()
                .filter(key -> !KEYS.contains(key))
                .map(key ->
                        "kunci `%s` tidak dikenal; yang ada: judul, buku, mapel, kelas, bab, tujuan, …".formatted(key))
                .toList();
    }

    private String title(@Nullable String heading) {
        if (!tree.has("judul") && heading != null) {
            return heading;
        }
        return required("judul", "judul: Fotosintesis dan Respirasi");
    }

    private Mapel mapel() {
        String word = tree.has("mapel") || hints.mapel() == null ? required("mapel", "mapel: ipa") : hints.mapel();
        return curriculum
                .find(word)
                .orElseThrow(() -> unreadable(
                        "mapel `%s` tidak dikenal; contoh: ipa, matematika, bahasa-indonesia".formatted(word)));
    }

    private Kelas kelas() {
        if (!tree.has("kelas") && hints.kelas() != null) {
            return hints.kelas();
        }
        String word = required("kelas", "kelas: 8");
        return Stream.of(word)
                .filter(w -> w.matches("[1-9]|1[0-3]"))
                .map(w -> new Kelas(Integer.parseInt(w)))
                .findFirst()
                .orElseThrow(
                        () -> unreadable("kelas `%s` bukan angka 1 sampai 13; contoh: `kelas: 8`".formatted(word)));
    }

    private Fase fase(Kelas kelas) {
        String word = tree.text("fase", kelas.fase().name()).toUpperCase(Locale.ROOT);
        return Stream.of(Fase.values())
                .filter(fase -> fase.name().equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable("fase `%s` tidak ada; pilih A sampai F".formatted(word)));
    }

    private int chapterNumber() {
        String word = tree.text("bab", "0");
        if (!word.matches("\\d{1,3}")) {
            throw unreadable("bab `%s` bukan angka; contoh: `bab: 3`".formatted(word));
        }
        return Integer.parseInt(word);
    }

    private Audience audience() {
        if (hints.audience() != null) {
            return hints.audience();
        }
        String word = tree.text("audiens", saysItIsForTeachers() ? "guru" : "siswa");
        return switch (word) {
            case "siswa" -> Audience.STUDENT;
            case "guru" -> Audience.TEACHER;
            default -> throw unreadable("audiens adalah `siswa` atau `guru`, bukan `%s`".formatted(word));
        };
    }

    /** A teacher's book holds the answers; where the file is silent, its name decides on the safe side. */
    private boolean saysItIsForTeachers() {
        return FOR_TEACHERS
                .matcher(name + " " + tree.text("judul", "") + " " + tree.text("buku", ""))
                .find();
    }

    private MaterialId prerequisite(String word) {
        try {
            return new MaterialId(word);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(
                    "%s: prasyarat `%s` bukan nama bab; contoh: smp/ipa/7/03-sel".formatted(name, word), e);
        }
    }

    private String required(String key, String example) {
        if (!tree.has(key)) {
            throw unreadable("`%s` belum diisi di bagian atas berkas; contoh: `%s`".formatted(key, example));
        }
        return tree.text(key);
    }

    private UnreadableException unreadable(String message) {
        return new UnreadableException(name + ": " + message);
    }
}
