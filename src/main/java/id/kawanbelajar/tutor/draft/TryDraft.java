package id.kawanbelajar.tutor.draft;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.splitting.PassageSplitter;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.TemporaryIndex;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers a teacher's question from one version of a material alone, by its words and without vectors. The version asked
 * last is kept at hand for the next question. Safe for use by many threads, one question at a time.
 */
public final class TryDraft implements AutoCloseable {
    private final Catalogue catalogue;
    private final TemporaryIndex.Maker maker;
    private @Nullable Ready ready;

    public TryDraft(Catalogue catalogue, TemporaryIndex.Maker maker) {
        this.catalogue = catalogue;
        this.maker = maker;
    }

    /** A version in an index of its own. */
    private record Ready(Version version, TemporaryIndex index) {}

    /**
     * Answers.
     *
     * @param number of the version, as {@link id.kawanbelajar.material.upload.state.Draft} has it
     * @throws IllegalArgumentException if there is no such version
     */
    public synchronized Answer ask(MaterialId material, int number, String question) {
        Version version = catalogue
                .version(material, number)
                .orElseThrow(() -> new IllegalArgumentException("no version %d of %s".formatted(number, material)));
        TemporaryIndex index = index(version);
        try (Meaning none = new Meaning(null, Meaning.PATIENCE)) {
            Tutor tutor = new Tutor(new Retriever(index.search(), none, Retriever.DEPTH_OF_ANSWERS), index.search());
            Scope scope = new Scope(null, null, Audience.TEACHER);
            return tutor.answer(new Question(question, scope, version.material().fase()));
        }
    }

    private TemporaryIndex index(Version version) {
        Ready now = ready;
        if (now != null && now.version().equals(version)) {
            return now.index();
        }
        close();
        Document document = catalogue
                .document(version.material().id(), version.number())
                .orElseThrow(() -> new IllegalStateException("a version has a text"));
        TemporaryIndex index = maker.make();
        index.contents()
                .replace(
                        version.material(), version.contentHash(), PassageSplitter.split(version.material(), document));
        index.contents().publish(Set.of(version.material().id()));
        index.contents().commit();
        ready = new Ready(version, index);
        return index;
    }

    /** Leaves nothing behind; the next question begins anew. */
    @Override
    public synchronized void close() {
        Ready now = ready;
        ready = null;
        if (now != null) {
            now.index().close();
        }
    }
}
