package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import java.time.InstantSource;
import java.util.Optional;

/** Makes the newest version of a material the one that is searched. */
public final class PublishMaterial {
    private final Catalogue catalogue;
    private final SyncIndex index;
    private final InstantSource clock;

    public PublishMaterial(Catalogue catalogue, SyncIndex index, InstantSource clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    /** How publishing ended. */
    public sealed interface Outcome {
        /** Searches see it now. */
        record Published(Version version) implements Outcome {}

        /** It was published before. */
        record AlreadyPublished(Version version) implements Outcome {}

        /** Nothing of that name was ever loaded. */
        record Unknown() implements Outcome {}
    }

    /**
     * Publishes; a version published before is withdrawn at the same moment.
     *
     * @param actor internal id of the person who does it
     */
    public Outcome publish(MaterialId material, String actor) {
        Optional<Version> latest = catalogue.latest(material);
        if (latest.isEmpty()) {
            return new Outcome.Unknown();
        }
        Version version = latest.get();
        if (version.status() == Status.PUBLISHED) {
            return new Outcome.AlreadyPublished(version);
        }
        catalogue.change(version, Status.PUBLISHED, clock.instant(), actor);
        index.sync();
        return new Outcome.Published(version.with(Status.PUBLISHED));
    }
}
