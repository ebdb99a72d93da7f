package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;

/**
 * The one document that describes a material, so that a search needs no database.
 *
 * @param material what it describes
 * @param hash of the contents
 * @param model whose vectors all its passages have; blank where they have none
 */
record Card(Material material, String hash, String model) {
    /** Fields of passages with the same name are indexed, these are only kept. */
    private static final String PREFIX = "kartu.";

    Document document() {
        Document document = new Document();
        document.add(new StringField(Fields.CARD, material.id().value(), Store.YES));
        document.add(new StringField(Fields.KIND, Fields.CARD, Store.NO));
        document.add(new StringField(Fields.CARD_MODEL, model, Store.NO));
        document.add(new StringField(Fields.BELONGS_TO, material.id().value(), Store.NO));
        Map<String, String> facts = Map.of(
                PREFIX + "hash", hash,
                PREFIX + "model", model,
                PREFIX + "buku", material.book(),
                PREFIX + "bab", String.valueOf(material.chapter().number()),
                PREFIX + "judulBab", material.chapter().title(),
                PREFIX + "kelas", String.valueOf(material.kelas().number()),
                PREFIX + "fase", material.fase().name(),
                PREFIX + "audiens", material.audience().name());
        facts.forEach((name, value) -> document.add(new StoredField(name, value)));
        document.add(new StoredField(PREFIX + "mapel", material.mapel()));
        document.add(new StoredField(PREFIX + "penulis", material.author()));
        document.add(new StoredField(PREFIX + "lisensi", material.licence()));
        material.elements().forEach(element -> document.add(new StoredField(PREFIX + "elemen", element)));
        material.prerequisites().forEach(id -> document.add(new StoredField(PREFIX + "prasyarat", id.value())));
        material.goals().forEach((id, goal) -> document.add(new StoredField(PREFIX + "tujuan", id + "\n" + goal)));
        return document;
    }

    static Card of(Document document) {
        Map<String, String> goals = new LinkedHashMap<>();
        for (String goal : document.getValues(PREFIX + "tujuan")) {
            int end = goal.indexOf('\n');
            goals.put(goal.substring(0, end), goal.substring(end + 1));
        }
        Material material = new Material(
                new MaterialId(document.get(Fields.CARD)),
                document.get(PREFIX + "buku"),
                new Chapter(Integer.parseInt(document.get(PREFIX + "bab")), document.get(PREFIX + "judulBab")),
                document.get(PREFIX + "mapel"),
                new Kelas(Integer.parseInt(document.get(PREFIX + "kelas"))),
                Fase.valueOf(document.get(PREFIX + "fase")),
                Audience.valueOf(document.get(PREFIX + "audiens")),
                List.of(document.getValues(PREFIX + "elemen")),
                goals,
                Stream.of(document.getValues(PREFIX + "prasyarat"))
                        .map(MaterialId::new)
                        .toList(),
                document.get(PREFIX + "penulis"),
                document.get(PREFIX + "lisensi"));
        return new Card(material, document.get(PREFIX + "hash"), document.get(PREFIX + "model"));
    }
}
