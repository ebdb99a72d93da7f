package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import java.time.InstantSource;
import java.util.Optional;

/** Takes a material away from students; its text stays in the catalogue and can be published again. */
public final class WithdrawMaterial {
    private final Catalogue catalogue;
    private final SyncIndex index;
    private final InstantSource clock;

    public WithdrawMaterial(Catalogue catalogue, SyncIndex index, InstantSource clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    /** How withdrawing ended. */
    public sealed interface Outcome {
        /** No search sees it any more. */
        record Withdrawn(Version version) implements Outcome {}

        /** It was not published. */
        record NotPublished() implements Outcome {}
    }

    /**
     * Withdraws the published version.
     *
     * @param actor internal id of the person who does it
     */
    public Outcome withdraw(MaterialId material, String actor) {
        Optional<Version> published = catalogue.published(material);
        if (published.isEmpty()) {
            return new Outcome.NotPublished();
        }
        catalogue.change(published.get(), Status.WITHDRAWN, clock.instant(), actor);
        index.sync();
        return new Outcome.Withdrawn(published.get().with(Status.WITHDRAWN));
    }
}
