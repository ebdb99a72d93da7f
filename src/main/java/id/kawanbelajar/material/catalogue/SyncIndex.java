package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.SearchIndex;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Makes the search index hold what the catalogue says, however far apart they are; cheap where nothing differs. */
public final class SyncIndex {
    private final Catalogue catalogue;
    private final SearchIndex index;

    public SyncIndex(Catalogue catalogue, SearchIndex index) {
        this.catalogue = catalogue;
        this.index = index;
    }

    /**
     * Brings the index up to date; afterwards searches see exactly the published versions.
     *
     * @return how many materials were put in or taken out
     */
    public int sync() {
        // whoever comes last has seen every change to the catalogue before
        synchronized (index) {
            return syncAlone();
        }
    }

    private int syncAlone() {
        Map<MaterialId, Version> wanted = wanted();
        int changes = 0;
        for (MaterialId old : index.materials()) {
            if (!wanted.containsKey(old)) {
                index.remove(old);
                changes++;
            }
        }
        for (Version version : wanted.values()) {
            changes += put(version) ? 1 : 0;
        }
        Set<MaterialId> published = new LinkedHashSet<>();
        catalogue
                .published()
                .forEach(version -> published.add(version.material().id()));
        if (changes > 0 || !published.equals(index.published())) {
            index.publish(published);
            index.commit();
        }
        return changes;
    }

    /**
     * What is published, and shipped materials that were withdrawn: those stay in, unseen, so that a start without the
     * catalogue does not take them for new.
     */
    private Map<MaterialId, Version> wanted() {
        Map<MaterialId, Version> wanted = new LinkedHashMap<>();
        catalogue.latest().stream()
                .filter(v -> v.origin() == Origin.SHIPPED && v.status() == Status.WITHDRAWN)
                .forEach(v -> wanted.put(v.material().id(), v));
        catalogue.published().forEach(v -> wanted.put(v.material().id(), v));
        return wanted;
    }

    private boolean put(Version version) {
        MaterialId id = version.material().id();
        if (index.contentHash(id).filter(version.contentHash()::equals).isPresent()) {
            return false;
        }
        Document document = catalogue
                .document(id, version.number())
                .orElseThrow(() -> new IllegalStateException("the catalogue has no text of " + id));
        index.replace(version.material(), version.contentHash(), PassageSplitter.split(version.material(), document));
        return true;
    }
}
