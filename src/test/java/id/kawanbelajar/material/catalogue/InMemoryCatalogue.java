package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A catalogue without a disk. Not safe for use by many threads. */
public final class InMemoryCatalogue implements Catalogue {
    private record Entry(Version version, Document document) {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public List<Version> latest() {
        return sorted(entries.stream()
                .map(Entry::version)
                .filter(v -> latest(v.material().id()).filter(v::equals).isPresent())
                .toList());
    }

    @Override
    public List<Version> published() {
        return sorted(entries.stream()
                .map(Entry::version)
                .filter(v -> v.status() == Status.PUBLISHED)
                .toList());
    }

    private static List<Version> sorted(List<Version> versions) {
        return versions.stream()
                .sorted(Comparator.comparing((Version v) -> v.material().mapel())
                        .thenComparing(v -> v.material().kelas())
                        .thenComparingInt(v -> v.material().chapter().number())
                        .thenComparing(v -> v.material().id().value()))
                .toList();
    }

    @Override
    public Optional<Version> latest(MaterialId material) {
        return entries.stream()
                .map(Entry::version)
                .filter(v -> v.material().id().equals(material))
                .max(Comparator.comparingInt(Version::number));
    }

    @Override
    public List<Version> versions(MaterialId material) {
        return entries.stream()
                .map(Entry::version)
                .filter(v -> v.material().id().equals(material))
                .sorted(Comparator.comparingInt(Version::number).reversed())
                .toList();
    }

    @Override
    public void revise(Version version, Document document) {
        Version old = version(version.material().id(), version.number())
                .orElseThrow(() -> new IllegalArgumentException("no such version: " + version));
        entries.replaceAll(e -> e.version().equals(old) ? new Entry(version.with(old.status()), document) : e);
    }

    @Override
    public void discard(Version version) {
        boolean gone = entries.removeIf(e -> same(e.version(), version)
                && e.version().number() == version.number()
                && e.version().status() == Status.DRAFT);
        if (!gone) {
            throw new IllegalArgumentException("only a draft is forgotten: " + version);
        }
    }

    @Override
    public Optional<Document> document(MaterialId material, int number) {
        return entries.stream()
                .filter(e -> e.version().material().id().equals(material)
                        && e.version().number() == number)
                .map(Entry::document)
                .findFirst();
    }

    @Override
    public void add(Version version, Document document) {
        if (version.number()
                != latest(version.material().id()).map(Version::number).orElse(0) + 1) {
            throw new IllegalArgumentException("not the next version: " + version.number());
        }
        giveWay(version, Status.DRAFT);
        if (version.status() == Status.PUBLISHED) {
            giveWay(version, Status.PUBLISHED);
        }
        entries.add(new Entry(version, document));
    }

    @Override
    public void change(Version version, Status status, Instant at, String actor) {
        if (status == Status.PUBLISHED) {
            giveWay(version, Status.PUBLISHED);
        }
        entries.replaceAll(e -> same(e.version(), version) && e.version().number() == version.number()
                ? new Entry(e.version().with(status), e.document())
                : e);
    }

    private void giveWay(Version version, Status status) {
        entries.replaceAll(e -> same(e.version(), version) && e.version().status() == status
                ? new Entry(e.version().with(Status.WITHDRAWN), e.document())
                : e);
    }

    private static boolean same(Version one, Version other) {
        return one.material().id().equals(other.material().id());
    }
}
