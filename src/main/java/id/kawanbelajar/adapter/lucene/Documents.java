package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.adapter.lucene.analysis.PlainText;
import id.kawanbelajar.adapter.lucene.analysis.Skeleton;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/** Turns a passage into what the index keeps of it, and back. */
final class Documents {
    private Documents() {}

    static Document of(Passage passage, String model, float @Nullable [] vector) {
        Document document = new Document();
        searchable(document, passage);
        filters(document, passage.material());
        document.add(new StringField(Fields.PASSAGE, passage.id(), Store.YES));
        document.add(new StringField(Fields.MATERIAL, passage.material().id().value(), Store.YES));
        document.add(new StringField(Fields.BELONGS_TO, passage.material().id().value(), Store.NO));
        document.add(new StoredField(Fields.PAGE, passage.page()));
        document.add(new StoredField(Fields.START, passage.start()));
        document.add(new StoredField(Fields.TEXT, passage.text()));
        passage.headings().forEach(heading -> document.add(new StoredField(Fields.HEADING_PATH, heading)));
        if (vector != null) {
            document.add(new KnnFloatVectorField(Fields.vector(model), vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }

    private static void searchable(Document document, Passage passage) {
        String text = PlainText.of(passage.text());
        document.add(new TextField(Fields.WORDS, text, Store.NO));
        document.add(new Field(Fields.SKELETONS, text, Skeleton.TYPE));
        document.add(new TextField(Fields.STEMS, text, Store.NO));
        document.add(new TextField(Fields.GRAMS, text, Store.NO));
        document.add(new TextField(
                Fields.TITLE, PlainText.of(passage.material().chapter().title()), Store.NO));
        passage.headings()
                .forEach(heading -> document.add(new TextField(Fields.HEADINGS, PlainText.of(heading), Store.NO)));
    }

    private static void filters(Document document, Material material) {
        document.add(new StringField(Fields.MAPEL, material.mapel(), Store.NO));
        document.add(
                new StringField(Fields.KELAS, String.valueOf(material.kelas().number()), Store.NO));
        document.add(new StringField(Fields.FASE, material.fase().name(), Store.NO));
        document.add(new StringField(Fields.AUDIENCE, material.audience().name(), Store.NO));
    }

    static Passage passage(Document document, Material material) {
        return new Passage(
                document.get(Fields.PASSAGE),
                material,
                List.of(document.getValues(Fields.HEADING_PATH)),
                document.get(Fields.PAGE),
                document.getField(Fields.START).numericValue().intValue(),
                document.get(Fields.TEXT));
    }
}
