package id.kawanbelajar.material.loading;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Loads a teacher's files into the catalogue as drafts; nothing is searched before somebody publishes it. */
public final class LoadMaterial {
    private final MaterialFiles files;
    private final Catalogue catalogue;
    private final InstantSource clock;

    public LoadMaterial(MaterialFiles files, Catalogue catalogue, InstantSource clock) {
        this.files = files;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Loads files and folders, one file after the other.
     *
     * @param paths files and folders; the same file twice is loaded once
     * @param hints what the person says about all of them
     * @param actor internal id of the person
     * @param progress hears of each file as soon as it is done
     * @return what became of each file, in order
     * @throws UnreadableException if a path holds no file that can be read; nothing is loaded then
     */
    public List<Loaded> load(List<String> paths, Hints hints, String actor, Consumer<Loaded> progress) {
        List<SourceFile> sources = paths.stream()
                .flatMap(path -> files.under(path).stream())
                .distinct()
                .toList();
        Map<MaterialId, String> taken = new HashMap<>();
        List<Loaded> results = new ArrayList<>();
        for (SourceFile source : sources) {
            Loaded loaded = load(source, hints, actor, taken);
            results.add(loaded);
            progress.accept(loaded);
        }
        return results;
    }

    private Loaded load(SourceFile source, Hints hints, String actor, Map<MaterialId, String> taken) {
        Reading reading;
        try {
            reading = files.read(source, hints);
        } catch (UnreadableException e) {
            return new Loaded.Unreadable(source.path(), String.valueOf(e.getMessage()));
        }
        Material material = reading.material().withId(TeacherId.of(reading.material(), source.slug()));
        String other = taken.putIfAbsent(material.id(), source.path());
        if (other != null) {
            return new Loaded.Unreadable(
                    source.path(),
                    "namanya sama dengan %s untuk mapel dan kelas itu; ganti nama salah satunya".formatted(other));
        }
        return add(source, reading.as(material), hints, actor);
    }

    private Loaded add(SourceFile source, Reading reading, Hints hints, String actor) {
        Material material = reading.material();
        String hash = hints.equals(Hints.NONE)
                ? source.contentHash()
                : "%s:%s:%s:%s"
                        .formatted(
                                source.contentHash(),
                                material.mapel(),
                                material.kelas().number(),
                                material.audience());
        Optional<Version> latest = catalogue.latest(material.id());
        if (latest.isPresent() && latest.get().contentHash().equals(hash)) {
            return new Loaded.Unchanged(source.path(), latest.get());
        }
        Document document = reading.document();
        Version version = new Version(
                material,
                latest.map(Version::number).orElse(0) + 1,
                hash,
                Origin.TEACHER,
                Status.DRAFT,
                PassageSplitter.split(material, document).size(),
                clock.instant(),
                actor);
        catalogue.add(version, document);
        return new Loaded.Added(
                source.path(), version, document.pages().size(), document.emptyPages(), reading.warnings());
    }
}
