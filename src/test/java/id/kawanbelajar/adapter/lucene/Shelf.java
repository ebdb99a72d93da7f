package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small materials for tests, and a search by question. */
public final class Shelf {
    private Shelf() {}

    public static Material material(String id, String mapel, int kelas, Audience audience) {
        return new Material(
                new MaterialId(id),
                "Buku " + mapel,
                new Chapter(1, "Bab " + id),
                mapel,
                new Kelas(kelas),
                new Kelas(kelas).fase(),
                audience,
                List.of("Pemahaman"),
                Map.of("T1", "Menjelaskan."),
                List.of(new MaterialId("sd/ipas/5/01-air")),
                "Penulis",
                "CC BY 4.0");
    }

    public static Material forStudents(String id) {
        return material(id, "ipa", 8, Audience.STUDENT);
    }

    public static List<Passage> passages(Material material, String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            passages.add(new Passage(
                    material.id() + "#" + passages.size(), material, List.of("Judul", "Bagian"), "12", 0, text));
        }
        return passages;
    }

    public static List<String> found(PassageIndex index, String question, Scope scope) {
        return index.search(new Wording(index).of(question), null, scope, 10).stream()
                .map(Hit::passage)
                .map(Passage::text)
                .toList();
    }

    public static List<String> found(PassageIndex index, String question) {
        return found(index, question, Scope.STUDENT);
    }
}
