package id.kawanbelajar.material.loading;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the program's own materials into the catalogue at every start, published, by their hash. What somebody withdrew
 * stays withdrawn; what is no longer shipped is a draft until it comes back.
 */
public final class CatalogueShipped {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueShipped.class);
    private static final String ACTOR = "system";

    private final MaterialFiles files;
    private final Catalogue catalogue;
    private final InstantSource clock;

    public CatalogueShipped(MaterialFiles files, Catalogue catalogue, InstantSource clock) {
        this.files = files;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Brings the catalogue up to date with them; the index follows by
     * {@link id.kawanbelajar.material.catalogue.SyncIndex}.
     *
     * @param sources the files of the program's {@code knowledge-base}, all of them
     * @return how many materials have changed
     */
    public int load(List<SourceFile> sources) {
        Set<MaterialId> shipped =
                sources.stream().map(s -> new MaterialId(s.slug())).collect(Collectors.toSet());
        int changes = 0;
        for (Version version : catalogue.published()) {
            if (version.origin() == Origin.SHIPPED
                    && !shipped.contains(version.material().id())) {
                catalogue.change(version, Status.DRAFT, clock.instant(), ACTOR);
                changes++;
            }
        }
        for (SourceFile source : sources) {
            changes += add(source) ? 1 : 0;
        }
        return changes;
    }

    private boolean add(SourceFile source) {
        Optional<Version> latest = catalogue.latest(new MaterialId(source.slug()));
        if (latest.map(Version::contentHash)
                .filter(source.contentHash()::equals)
                .isPresent()) {
            return comesBack(latest.get());
        }
        try {
            Reading reading = files.read(source, Hints.NONE);
            Status status = latest.map(Version::status)
                    .filter(s -> s == Status.WITHDRAWN)
                    .orElse(Status.PUBLISHED);
            catalogue.add(
                    new Version(
                            reading.material(),
                            latest.map(Version::number).orElse(0) + 1,
                            source.contentHash(),
                            Origin.SHIPPED,
                            status,
                            PassageSplitter.split(reading.material(), reading.document())
                                    .size(),
                            clock.instant(),
                            ACTOR),
                    reading.document());
            return true;
        } catch (UnreadableException e) {
            LOG.warn("a shipped material is left out: {}", e.getMessage());
            return false;
        }
    }

    private boolean comesBack(Version version) {
        boolean wasGone = version.status() == Status.DRAFT;
        if (wasGone) {
            catalogue.change(version, Status.PUBLISHED, clock.instant(), ACTOR);
        }
        return wasGone;
    }
}
