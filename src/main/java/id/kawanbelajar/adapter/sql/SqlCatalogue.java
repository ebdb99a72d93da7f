package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The catalogue in the school's database. */
public final class SqlCatalogue implements Catalogue {
    private static final String NEWEST =
            "number = (SELECT MAX(v.number) FROM material_version v WHERE v.material = material_version.material)";
    private static final String ORDER = " ORDER BY mapel, kelas, chapter, material";
    private static final VersionRow ROW = new VersionRow();

    private final Database database;

    public SqlCatalogue(Database database) {
        this.database = database;
    }

    @Override
    public List<Version> latest() {
        return select(NEWEST + ORDER);
    }

    @Override
    public List<Version> published() {
        return select("status = 'PUBLISHED'" + ORDER);
    }

    private List<Version> select(String where) {
        String sql = "SELECT " + VersionRow.COLUMNS + " FROM material_version WHERE " + where;
        return database.read(handle -> handle.createQuery(sql).map(ROW).list());
    }

    @Override
    public Optional<Version> latest(MaterialId material) {
        return database.read(handle -> latest(handle, material));
    }

    private static Optional<Version> latest(Handle handle, MaterialId material) {
        String sql = "SELECT " + VersionRow.COLUMNS + " FROM material_version WHERE material = :material AND " + NEWEST;
        return handle.createQuery(sql)
                .bind("material", material.value())
                .map(ROW)
                .findOne();
    }

    @Override
    public Optional<Document> document(MaterialId material, int number) {
        String sql = "SELECT text, blocks, pages FROM material_version WHERE material = :material AND number = :number";
        return database.read(handle -> handle.createQuery(sql)
                .bind("material", material.value())
                .bind("number", number)
                .map((row, context) -> DocumentColumns.document(
                        row.getString("text"), row.getString("blocks"), row.getString("pages")))
                .findOne());
    }

    @Override
    public void add(Version version, Document document) {
        database.write(handle -> {
            int expected =
                    latest(handle, version.material().id()).map(Version::number).orElse(0) + 1;
            if (version.number() != expected) {
                throw new IllegalArgumentException("next version of %s is %d, not %d"
                        .formatted(version.material().id(), expected, version.number()));
            }
            replaceStatus(handle, version, Status.DRAFT);
            if (version.status() == Status.PUBLISHED) {
                replaceStatus(handle, version, Status.PUBLISHED);
            }
            insert(handle, version, document);
            record(handle, version, version.status(), version.at(), version.actor());
            return true;
        });
    }

    private static void insert(Handle handle, Version version, Document document) {
        String sql = "INSERT INTO material_version (" + VersionRow.COLUMNS + ", text, blocks, pages) VALUES (:"
                + VersionRow.COLUMNS.replace(", ", ", :") + ", :text, :blocks, :pages)";
        VersionRow.bind(handle.createUpdate(sql), version)
                .bind("text", document.text())
                .bind("blocks", DocumentColumns.blocks(document))
                .bind("pages", DocumentColumns.pages(document))
                .execute();
    }

    @Override
    public void change(Version version, Status status, Instant at, String actor) {
        database.write(handle -> {
            if (status == Status.PUBLISHED) {
                replaceStatus(handle, version, Status.PUBLISHED);
            }
            handle.createUpdate(
                            "UPDATE material_version SET status = :status WHERE material = :material AND number = :number")
                    .bind("status", status.name())
                    .bind("material", version.material().id().value())
                    .bind("number", version.number())
                    .execute();
            record(handle, version, status, at, actor);
            return true;
        });
    }

    /** Withdraws every version of the same material that has a status. */
    private static void replaceStatus(Handle handle, Version version, Status status) {
        handle.createUpdate(
                        "UPDATE material_version SET status = 'WITHDRAWN' WHERE material = :material AND status = :status")
                .bind("material", version.material().id().value())
                .bind("status", status.name())
                .execute();
    }

    private static void record(Handle handle, Version version, Status status, Instant at, String actor) {
        handle.createUpdate("INSERT INTO material_change (material, number, status, changed_at, actor)"
                        + " VALUES (:material, :number, :status, :at, :actor)")
                .bind("material", version.material().id().value())
                .bind("number", version.number())
                .bind("status", status.name())
                .bind("at", at.toEpochMilli())
                .bind("actor", actor)
                .execute();
    }
}
