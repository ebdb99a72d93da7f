package id.kawanbelajar;

import id.kawanbelajar.adapter.document.archive.SafeUnzip;
import id.kawanbelajar.adapter.document.archive.UnzipLimits;
import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.KeptFiles;
import id.kawanbelajar.adapter.file.TeacherFiles;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.upload.SqlUploads;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.inspection.detail.GuessDetails;
import id.kawanbelajar.material.inspection.detail.SubjectVote;
import id.kawanbelajar.material.inspection.personal.FindPersonalData;
import id.kawanbelajar.material.inspection.quality.JudgePages;
import id.kawanbelajar.material.upload.CancelUpload;
import id.kawanbelajar.material.upload.ChainUpload;
import id.kawanbelajar.material.upload.PublishUpload;
import id.kawanbelajar.material.upload.ReadUpload;
import id.kawanbelajar.material.upload.ReceiveFile;
import id.kawanbelajar.material.upload.ResumeUploads;
import id.kawanbelajar.material.upload.ReviewUpload;
import id.kawanbelajar.material.upload.WithdrawUpload;
import id.kawanbelajar.material.upload.batch.LoadFiles;
import id.kawanbelajar.material.upload.batch.LoadOne;
import id.kawanbelajar.material.upload.batch.Told;
import id.kawanbelajar.material.upload.draft.Drafting;
import id.kawanbelajar.material.upload.draft.Inspectors;
import id.kawanbelajar.material.upload.draft.Revising;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;

/** The acts on teachers' files of this process; made once over its database and index. */
final class UploadParts {
    private static final long MEGABYTE = 1 << 20;
    private static final int VOTES = 10;
    private static final double LEAST = 1e-9;

    private final Foundation foundation;
    private final SqlCatalogue catalogue;
    private final SqlUploads uploads;
    private final SyncIndex sync;
    private final Drafting drafting;
    private final KeptFiles files;
    private final TeacherFiles disk;
    private final ReadUpload reading;

    UploadParts(Foundation foundation, SqlCatalogue catalogue, LuceneIndex index) {
        this.foundation = foundation;
        this.catalogue = catalogue;
        this.uploads = new SqlUploads(foundation.database());
        this.sync = new SyncIndex(catalogue, index);
        this.files = new KeptFiles(new DataFolder(foundation.settings().data()));
        this.disk = new TeacherFiles(new DataFolder(foundation.settings().data()), new SafeUnzip(UnzipLimits.USUAL));
        this.drafting = new Drafting(uploads, catalogue, foundation.clock());
        this.reading = new ReadUpload(
                foundation.reading(),
                files,
                foundation.library().files(),
                new Inspectors(
                        new GuessDetails(foundation.curriculum(), vote(index)),
                        new JudgePages(),
                        new FindPersonalData()),
                drafting);
    }

    private SubjectVote vote(LuceneIndex index) {
        Meaning none = foundation.closing(new Meaning(null, Meaning.PATIENCE));
        Retriever retriever = new Retriever(index.search(), none, VOTES);
        Scope everything = new Scope(null, null, Audience.TEACHER);
        return text -> retriever.find(text, everything).hits().stream()
                .map(hit -> new SubjectVote.Vote(
                        hit.passage().material().mapel(),
                        hit.passage().material().kelas(),
                        Math.max(hit.score(), LEAST)))
                .toList();
    }

    SqlUploads uploads() {
        return uploads;
    }

    SyncIndex sync() {
        return sync;
    }

    KeptFiles files() {
        return files;
    }

    ReadUpload reading() {
        return reading;
    }

    ReceiveFile receiving() {
        return new ReceiveFile(
                files,
                uploads,
                foundation.clock(),
                foundation.settings().reading().size() * MEGABYTE);
    }

    ReviewUpload reviewing() {
        return new ReviewUpload(uploads, new Revising(uploads, catalogue, foundation.clock()), sync);
    }

    PublishUpload publishing() {
        return new PublishUpload(uploads, catalogue, sync, foundation.clock());
    }

    WithdrawUpload withdrawing() {
        return new WithdrawUpload(uploads, catalogue, sync, foundation.clock());
    }

    ChainUpload chaining() {
        return new ChainUpload(catalogue, drafting);
    }

    CancelUpload cancelling() {
        return new CancelUpload(uploads, catalogue);
    }

    ResumeUploads resuming() {
        return new ResumeUploads(uploads, reading);
    }

    TeacherFiles disk() {
        return disk;
    }

    LoadFiles loading() {
        return new LoadFiles(
                disk(),
                new LoadOne(receiving(), reading, reviewing(), new Told(foundation.curriculum()), catalogue),
                Runtime.getRuntime().availableProcessors());
    }
}
