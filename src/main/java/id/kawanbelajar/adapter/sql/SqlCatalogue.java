package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

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
    public List<Version> versions(MaterialId material) {
        String sql = "SELECT " + VersionRow.COLUMNS
                + " FROM material_version WHERE material = :material ORDER BY number DESC";
        return database.read(handle -> handle.createQuery(sql)
                .bind("material", material.value())
                .map(ROW)
                .list());
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
                SqlKeptReplies.forget(handle, version.material().id());
            }
            insert(handle, version, document);
            record(handle, version, version.status(), version.at(), version.actor());
            return true;
        });
    }

    private static void insert(Handle handle, Version version, Document document) {
        String sql = "INSERT INTO material_version (" + VersionRow.COLUMNS + ", text, blocks, pages) VALUES (:"
                + VersionRow.COLUMNS.replace(", ", ", :") + ", :text, :blocks, :pages)";
        bind(handle.createUpdate(sql), version, document).execute();
    }

    private static Update bind(Update update, Version version, Document document) {
        return VersionRow.bind(update, version)
                .bind("text", document.text())
                .bind("blocks", DocumentColumns.blocks(document))
                .bind("pages", DocumentColumns.pages(document));
    }

    @Override
    public void change(Version version, Status status, Instant at, String actor) {
        database.write(handle -> {
            SqlKeptReplies.forget(handle, version.material().id());
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

    @Override
    public void revise(Version version, Document document) {
        String columns = VersionRow.COLUMNS + ", text, blocks, pages";
        String set = Arrays.stream(columns.split(", ", -1))
                .filter(column -> !column.equals("status"))
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        String sql = "UPDATE material_version SET " + set + " WHERE material = :material AND number = :number";
        int rows = database.write(handle -> {
            SqlKeptReplies.forget(handle, version.material().id());
            return bind(handle.createUpdate(sql), version, document).execute();
        });
        if (rows == 0) {
            throw new IllegalArgumentException("no version %d of %s"
                    .formatted(version.number(), version.material().id()));
        }
    }

    @Override
    public void discard(Version version) {
        String sql = "DELETE FROM material_version WHERE material = ? AND number = ? AND status = 'DRAFT'";
        int rows = database.write(
                handle -> handle.execute(sql, version.material().id().value(), version.number()));
        if (rows == 0) {
            throw new IllegalArgumentException("only a draft is forgotten: %s version %d"
                    .formatted(version.material().id(), version.number()));
        }
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
