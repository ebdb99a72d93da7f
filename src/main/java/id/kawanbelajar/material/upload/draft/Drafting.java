package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.inspection.audience.Parts;
import id.kawanbelajar.material.reading.Assembling;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.splitting.PassageSplitter;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Sent;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Puts what was read into the catalogue, one file after the other, so that no two take one name. */
public final class Drafting {
    private final Uploads uploads;
    private final Catalogue catalogue;
    private final InstantSource clock;

    public Drafting(Uploads uploads, Catalogue catalogue, InstantSource clock) {
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Returns the files that are drafted. */
    public Uploads uploads() {
        return uploads;
    }

    /** Returns what is there already. */
    public Inspectors.Library library() {
        return new Inspectors.Library(uploads, catalogue);
    }

    /**
     * Drafts a file. After a crash in the middle, doing it again finds the versions that are there.
     *
     * @param chapter what the file says about itself
     */
    public synchronized Upload draft(Upload upload, Inspection inspection, Optional<Material> chapter, Parts parts) {
        Upload now = Found.in(uploads, upload.id());
        if (now.stage() == Stage.CANCELLED) {
            return now;
        }
        MaterialId id = new NameMaterial(uploads, catalogue).name(upload.sent(), inspection);
        Material material = chapter.map(told -> told.withId(id)).orElseGet(() -> Describe.of(id, inspection.details()));
        ReadFile main = parts.student().or(parts::teacher).orElseThrow();
        Audience audience = parts.student().isPresent() ? Audience.STUDENT : Audience.TEACHER;
        int version = add(upload.sent(), material.forReaders(audience), Assembling.of(main.pages()));
        int keyVersion = parts.student().isPresent() && parts.teacher().isPresent()
                ? add(
                        upload.sent(),
                        material.withId(Draft.keyOf(id)).forReaders(Audience.TEACHER),
                        Assembling.of(parts.teacher().get().pages()))
                : 0;
        Upload drafted = upload.read(
                new Draft(id, version, keyVersion, parts.hidden()),
                inspection.with(inspection.details().forReaders(audience)));
        uploads.save(drafted);
        return drafted;
    }

    /**
     * Makes a draft the next version of another material, in place of being one of its own.
     *
     * @param earlier a material of the catalogue
     */
    public synchronized Upload chain(Upload upload, MaterialId earlier) {
        Draft draft = upload.draft().orElseThrow();
        List<Version> former = Found.versions(catalogue, upload);
        Version main = former.getLast();
        int version = copy(upload.sent(), main, earlier);
        int keyVersion = draft.key()
                .map(key ->
                        copy(upload.sent(), Found.version(catalogue, key, draft.keyVersion()), Draft.keyOf(earlier)))
                .orElse(0);
        Upload chained = upload.read(
                new Draft(earlier, version, keyVersion, draft.hidden()),
                upload.inspection().orElseThrow());
        uploads.save(chained);
        former.forEach(catalogue::discard);
        return chained;
    }

    private int copy(Sent sent, Version version, MaterialId to) {
        Document document =
                catalogue.document(version.material().id(), version.number()).orElseThrow();
        return add(sent, version.material().withId(to), document);
    }

    private int add(Sent sent, Material material, Document document) {
        String hash = Describe.hash(sent.sha256(), material);
        Optional<Version> latest = catalogue.latest(material.id());
        if (latest.filter(v -> v.contentHash().equals(hash) && v.status() == Status.DRAFT)
                .isPresent()) {
            return latest.get().number();
        }
        int number = latest.map(Version::number).orElse(0) + 1;
        int passages = PassageSplitter.split(material, document).size();
        catalogue.add(
                new Version(
                        material, number, hash, Origin.TEACHER, Status.DRAFT, passages, clock.instant(), sent.owner()),
                document);
        return number;
    }
}
