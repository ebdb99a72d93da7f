package id.kawanbelajar.material.upload;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.document.archive.SafeUnzip;
import id.kawanbelajar.adapter.document.archive.UnzipLimits;
import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.KeptFiles;
import id.kawanbelajar.adapter.file.TeacherFiles;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.inspection.detail.GuessDetails;
import id.kawanbelajar.material.inspection.detail.SubjectVote;
import id.kawanbelajar.material.inspection.personal.FindPersonalData;
import id.kawanbelajar.material.inspection.quality.JudgePages;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.upload.batch.LoadFiles;
import id.kawanbelajar.material.upload.batch.LoadOne;
import id.kawanbelajar.material.upload.batch.Told;
import id.kawanbelajar.material.upload.draft.Drafting;
import id.kawanbelajar.material.upload.draft.Inspectors;
import id.kawanbelajar.material.upload.draft.Revising;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The acts on teachers' files over a real database, index and folder; closing and making it again is a restart. */
public final class School implements AutoCloseable {
    /** The teacher whose files these are. */
    public static final String TEACHER = "guru-1";

    private static final long LIMIT = 1 << 20;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));

    public final SqlCatalogue catalogue;
    public final SqlUploads uploads;
    public final KeptFiles files;
    public final LuceneIndex index;
    public final ReadUpload reading;
    public final ReceiveFile receiving;
    public final ReviewUpload reviewing;
    public final PublishUpload publishing;
    public final WithdrawUpload withdrawing;
    public final CancelUpload cancelling;
    public final ChainUpload chaining;
    public final LoadFiles loading;

    private final Path folder;
    private final Database database;
    private final Meaning none = new Meaning(null, Meaning.PATIENCE);

    public School(Path folder, FileReading reader) {
        this.folder = folder;
        Curriculum curriculum = CurriculumReader.shipped();
        database = Database.open(folder.resolve("kawan.db"));
        catalogue = new SqlCatalogue(database);
        uploads = new SqlUploads(database);
        index = LuceneIndex.open(folder.resolve("indeks"), CLOCK);
        SyncIndex sync = new SyncIndex(catalogue, index);
        sync.sync();
        files = new KeptFiles(new DataFolder(folder));
        Drafting drafting = new Drafting(uploads, catalogue, CLOCK);
        chaining = new ChainUpload(catalogue, drafting);
        reading = new ReadUpload(
                reader,
                files,
                new MarkdownFiles(new MarkdownReader(curriculum)),
                new Inspectors(
                        new GuessDetails(curriculum, SubjectVote.NONE), new JudgePages(), new FindPersonalData()),
                drafting);
        receiving = new ReceiveFile(files, uploads, CLOCK, LIMIT);
        reviewing = new ReviewUpload(uploads, new Revising(uploads, catalogue, CLOCK), sync);
        publishing = new PublishUpload(uploads, catalogue, sync, CLOCK);
        withdrawing = new WithdrawUpload(uploads, catalogue, sync, CLOCK);
        cancelling = new CancelUpload(uploads, catalogue);
        loading = new LoadFiles(
                new TeacherFiles(new DataFolder(folder), new SafeUnzip(UnzipLimits.USUAL)),
                new LoadOne(receiving, reading, reviewing, new Told(curriculum), catalogue),
                2);
    }

    /** Returns where a file with a text lies. */
    public Path file(String name, String text) {
        try {
            Path file = folder.resolve("kiriman").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Receives a file of the teacher and returns its number. */
    public long received(String name, String text) {
        return received(name, text, new Hints("ipa", new Kelas(8), Audience.STUDENT));
    }

    public long received(String name, String text, Hints hints) {
        ReceiveFile.Outcome outcome = receiving.receive(file(name, text).toString(), name, TEACHER, hints);
        return switch (outcome) {
            case ReceiveFile.Outcome.Received(var upload, var twin) -> upload.id();
            case ReceiveFile.Outcome.Known(var upload) -> upload.id();
            case ReceiveFile.Outcome.Refused(var sentence) -> throw new AssertionError(sentence);
        };
    }

    /** Receives and reads a file. */
    public Upload read(String name, String text) {
        return reading.read(received(name, text), (done, all) -> {});
    }

    /** Receives, reads and publishes a file. */
    public Upload published(String name, String text) {
        long id = read(name, text).id();
        publishing.publish(id, false, TEACHER);
        return uploads.find(id).orElseThrow();
    }

    /** Returns which materials somebody finds for words. */
    public List<MaterialId> found(String words, Audience reader) {
        return new Retriever(index.search(), none, Retriever.DEPTH_OF_ANSWERS)
                .find(words, new Scope(null, null, reader)).hits().stream()
                        .map(hit -> hit.passage().material().id())
                        .distinct()
                        .toList();
    }

    @Override
    public void close() {
        none.close();
        index.close();
        database.close();
    }
}
