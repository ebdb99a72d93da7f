package id.kawanbelajar.evaluation;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.SearchIndex;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes materials of benchmark documents and remembers which passage is part of which document. */
final class BenchmarkMaterial {
    private static final Kelas KELAS = new Kelas(7);

    private final Map<String, String> documentByPassage = new HashMap<>();

    /** Puts all documents in; those of one title are one material. */
    void putInto(SearchIndex index, List<TestSet.Text> documents) {
        Map<String, List<TestSet.Text>> byTitle = new LinkedHashMap<>();
        documents.forEach(text -> byTitle.computeIfAbsent(text.title().strip(), title -> new ArrayList<>())
                .add(text));
        Set<MaterialId> all = new LinkedHashSet<>();
        byTitle.forEach((title, texts) -> {
            Material material = material(new MaterialId("ukur/" + all.size()), title);
            List<Passage> passages = new ArrayList<>();
            texts.forEach(text -> passages.addAll(passages(material, text)));
            index.replace(material, material.id().value(), passages);
            all.add(material.id());
        });
        index.publish(all);
        index.commit();
    }

    /** Returns the document that a passage is part of. */
    String documentOf(Passage passage) {
        return Objects.requireNonNull(documentByPassage.get(passage.id()), passage.id());
    }

    private static Material material(MaterialId id, String title) {
        Chapter chapter = new Chapter(0, title.isEmpty() ? "-" : title);
        return new Material(
                id,
                "ukur",
                chapter,
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

    /** A document is one passage, unless it is too long for one. */
    private List<Passage> passages(Material material, TestSet.Text text) {
        List<String> headings =
                text.title().isBlank() ? List.of() : List.of(text.title().strip());
        List<Passage> passages = new ArrayList<>();
        for (Passage part : parts(material, text.body())) {
            String id = text.id() + "#" + passages.size();
            documentByPassage.put(id, text.id());
            passages.add(new Passage(id, material, headings, "", part.start(), part.text()));
        }
        return passages;
    }

    private static List<Passage> parts(Material material, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (text.split("\\s+", -1).length <= PassageSplitter.MOST_WORDS) {
            return List.of(new Passage("whole", material, List.of(), "", 0, text));
        }
        Block block = new Block(Block.Kind.PARAGRAPH, 0, 0, text.length());
        return PassageSplitter.split(material, new Document(text, List.of(block), List.of()));
    }
}
