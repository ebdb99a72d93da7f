package id.kawanbelajar;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.sql.SqlCatalogue;
import id.kawanbelajar.adapter.sql.SqlCommandQueue;
import id.kawanbelajar.channel.cli.desk.LibraryDesk;
import id.kawanbelajar.channel.cli.desk.LoadDesk;
import id.kawanbelajar.channel.cli.desk.MaterialDesk;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.PublishMaterial;
import id.kawanbelajar.material.catalogue.ShowShipped;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.catalogue.WithdrawMaterial;
import id.kawanbelajar.material.upload.batch.Told;
import id.kawanbelajar.operation.command.RunWhereWritable;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Builds what shows and changes materials. */
final class MaterialParts {
    private final Foundation foundation;
    private final JsonWriter json;

    MaterialParts(Foundation foundation, JsonWriter json) {
        this.foundation = foundation;
        this.json = json;
    }

    /** Returns the catalogue, brought up to date with the shipped files if this process may write. */
    Catalogue catalogue() {
        Library library = foundation.library();
        SqlCatalogue catalogue = new SqlCatalogue(foundation.database());
        library.withLock(() -> {
            try (LuceneIndex index = library.index()) {
                library.refresh(catalogue, index);
            }
        });
        return catalogue;
    }

    RunWhereWritable writing() {
        return new RunWhereWritable(
                foundation.library().lock(),
                new SqlCommandQueue(foundation.database()),
                this::write,
                foundation.clock());
    }

    /** Carries out a writing command while this process holds the writer's lock. */
    int write(List<String> order, Consumer<String> out) {
        SqlCatalogue catalogue = new SqlCatalogue(foundation.database());
        try (LuceneIndex index = foundation.library().index()) {
            foundation.library().refresh(catalogue, index);
            return desk(new UploadParts(foundation, catalogue, index), catalogue)
                    .handle(order, out);
        }
    }

    MaterialDesk desk(UploadParts parts, Catalogue catalogue) {
        InstantSource clock = foundation.clock();
        SyncIndex sync = parts.sync();
        Told said = new Told(foundation.curriculum());
        return new MaterialDesk(
                new LoadDesk(parts.disk(), parts.loading(), parts.resuming(), said, json::line),
                new LibraryDesk(
                        parts.uploads(),
                        new LibraryDesk.OfUploads(
                                parts.publishing(), parts.withdrawing(), parts.reviewing(), parts.chaining()),
                        new LibraryDesk.OfCatalogue(
                                new PublishMaterial(catalogue, sync, clock),
                                new WithdrawMaterial(catalogue, sync, clock),
                                new ShowShipped(catalogue, sync, clock)),
                        said));
    }
}
