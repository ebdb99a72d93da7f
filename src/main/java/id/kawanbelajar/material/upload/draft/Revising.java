package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.audience.Parts;
import id.kawanbelajar.material.inspection.audience.SplitAudience;
import id.kawanbelajar.material.reading.Assembling;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.splitting.PassageSplitter;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Changes what versions in the catalogue are, and where what is for whom is drawn anew. */
public final class Revising {
    private final Uploads uploads;
    private final Catalogue catalogue;
    private final InstantSource clock;

    public Revising(Uploads uploads, Catalogue catalogue, InstantSource clock) {
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Revises; the part for students is never wider than before at any moment in between. */
    public void revise(Upload upload, Details details, String actor) {
        Draft draft = upload.draft().orElseThrow();
        Inspection inspection = upload.inspection().orElseThrow();
        Version main = Found.version(catalogue, draft.material(), draft.version());
        Material material = Describe.with(main.material(), details);
        if (details.audience() == main.material().audience()) {
            Found.versions(catalogue, upload)
                    .forEach(version -> describe(upload, version, Describe.with(version.material(), details)));
            uploads.save(upload.read(draft, inspection.with(details)).at(upload.stage()));
            return;
        }
        ReadFile whole = whole(upload, inspection);
        Parts parts = new SplitAudience().split(whole, details.audience());
        boolean forStudents = parts.student().isPresent();
        Audience audience = forStudents ? Audience.STUDENT : Audience.TEACHER;
        put(
                upload,
                main,
                material.forReaders(audience),
                parts.student().or(parts::teacher).orElseThrow());
        int key = forStudents && parts.teacher().isPresent()
                ? key(upload, main, material, parts.teacher().get(), actor)
                : withoutKey(upload, actor);
        Draft changed = new Draft(draft.material(), draft.version(), key, parts.hidden());
        uploads.save(upload.read(changed, inspection.with(details.forReaders(audience)))
                .at(upload.stage()));
    }

    private void describe(Upload upload, Version version, Material material) {
        Material own = material.forReaders(version.material().audience());
        revise(upload, version, own, document(version));
    }

    private void put(Upload upload, Version version, Material material, ReadFile file) {
        revise(upload, version, material, Assembling.of(file.pages()));
    }

    private void revise(Upload upload, Version version, Material material, Document document) {
        catalogue.revise(version(upload, version.number(), material, document, version.status()), document);
    }

    private Version version(Upload upload, int number, Material material, Document document, Status status) {
        return new Version(
                material,
                number,
                Describe.hash(upload.sent().sha256(), material),
                Origin.TEACHER,
                status,
                PassageSplitter.split(material, document).size(),
                clock.instant(),
                upload.sent().owner());
    }

    /** The text of the whole file, page by page; what was cut out for teachers stands at the end of its page. */
    private ReadFile whole(Upload upload, Inspection inspection) {
        List<List<ReadPage>> parts = Found.versions(catalogue, upload).reversed().stream()
                .map(version -> Pages.of(document(version)))
                .toList();
        return new ReadFile(inspection.type(), "", Pages.joined(parts), List.of());
    }

    private Document document(Version version) {
        return catalogue.document(version.material().id(), version.number()).orElseThrow();
    }

    private int key(Upload upload, Version main, Material material, ReadFile file, String actor) {
        Material own = material.withId(Draft.keyOf(material.id())).forReaders(Audience.TEACHER);
        Document document = Assembling.of(file.pages());
        int number = catalogue.latest(own.id()).map(Version::number).orElse(0) + 1;
        catalogue.add(version(upload, number, own, document, Status.DRAFT), document);
        if (main.status() == Status.PUBLISHED) {
            Version key = Found.version(catalogue, own.id(), number);
            catalogue.change(key, Status.PUBLISHED, clock.instant(), actor);
        }
        return number;
    }

    private int withoutKey(Upload upload, String actor) {
        Draft draft = upload.draft().orElseThrow();
        Optional<Version> key = draft.key().map(id -> Found.version(catalogue, id, draft.keyVersion()));
        key.filter(version -> version.status() == Status.DRAFT).ifPresent(catalogue::discard);
        key.filter(version -> version.status() == Status.PUBLISHED)
                .ifPresent(version -> catalogue.change(version, Status.WITHDRAWN, clock.instant(), actor));
        return 0;
    }
}
