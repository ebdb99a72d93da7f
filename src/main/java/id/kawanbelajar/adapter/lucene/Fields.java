package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.adapter.lucene.analysis.Analysis;
import id.kawanbelajar.adapter.lucene.analysis.Skeleton;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** Names of the fields; {@link #SCHEMA} changes whenever their meaning does. */
final class Fields {
    /** An index with another number is set aside and built again. */
    static final String SCHEMA = "4";

    /** Words as written, lower case. */
    static final String WORDS = "kata";

    /** Words behind their {@link Skeleton}. */
    static final String SKELETONS = "kerangka";

    static final String STEMS = "akar";
    static final String GRAMS = "gram";
    static final String TITLE = "judul";
    static final String HEADINGS = "subjudul";

    static final String PASSAGE = "bagian";
    static final String MATERIAL = "materi";

    /** On passages and card alike: what is replaced together. */
    static final String BELONGS_TO = "milik";

    static final String MAPEL = "mapel";
    static final String KELAS = "kelas";
    static final String FASE = "fase";
    static final String AUDIENCE = "audiens";
    static final String PAGE = "halaman";
    static final String START = "awal";
    static final String TEXT = "teks";
    static final String HEADING_PATH = "jalur";

    /** Only on the one document that describes a material. */
    static final String CARD = "kartu";

    /** On cards: the model whose vectors all passages have; blank where they have none. */
    static final String CARD_MODEL = "vektorDari";

    /** Has the value {@link #CARD} on cards. */
    static final String KIND = "jenis";

    /** How each field is read when documents are written. */
    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            Analysis.WORDS,
            Map.of(
                    STEMS, Analysis.STEMS,
                    TITLE, Analysis.STEMS,
                    HEADINGS, Analysis.STEMS,
                    GRAMS, Analysis.GRAMS,
                    SKELETONS, Skeleton.ANALYZER));

    private Fields() {}

    /** Each model has a field of its own, since all vectors of a field are of one size. */
    static String vector(String model) {
        return "vektor:" + model;
    }
}
