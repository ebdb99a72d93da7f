package id.kawanbelajar.adapter.sql.upload;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.upload.state.Sent;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table {@code upload}. */
public final class SqlUploads implements Uploads {
    private static final UploadRow ROW = new UploadRow();
    private static final String NEWEST_FIRST = " ORDER BY upload.id DESC";

    private final Database database;

    public SqlUploads(Database database) {
        this.database = database;
    }

    @Override
    public Upload add(Sent sent, Instant at) {
        String sql = "INSERT INTO upload (" + UploadRow.SENT + ", stage, pages_done, pages_all, failure) VALUES (:"
                + UploadRow.SENT.replace(", ", ", :") + ", :stage, 0, 0, '')";
        long id = database.write(handle -> UploadRow.bindSent(handle.createUpdate(sql), sent, at)
                .bind("stage", Stage.RECEIVED.name())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        return new Upload(id, sent, Stage.RECEIVED, 0, 0, "", Optional.empty(), Optional.empty(), at);
    }

    @Override
    public Optional<Upload> find(long id) {
        return database.read(handle -> handle.createQuery(UploadRow.SELECT + " WHERE upload.id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    @Override
    public List<Upload> all() {
        return database.read(handle ->
                handle.createQuery(UploadRow.SELECT + NEWEST_FIRST).map(ROW).list());
    }

    @Override
    public List<Upload> of(MaterialId material) {
        return database.read(
                handle -> handle.createQuery(UploadRow.SELECT + " WHERE upload.material = :material" + NEWEST_FIRST)
                        .bind("material", material.value())
                        .map(ROW)
                        .list());
    }

    @Override
    public List<Upload> withContent(String sha256) {
        return database.read(
                handle -> handle.createQuery(UploadRow.SELECT + " WHERE upload.sha256 = :sha256" + NEWEST_FIRST)
                        .bind("sha256", sha256)
                        .map(ROW)
                        .list());
    }

    @Override
    public void progress(long id, int done, int all) {
        database.write(handle ->
                handle.execute("UPDATE upload SET pages_done = ?, pages_all = ? WHERE id = ?", done, all, id));
    }

    @Override
    public void save(Upload upload) {
        String columns = UploadRow.SENT + ", " + UploadRow.STATE;
        String sql = "UPDATE upload SET "
                + Arrays.stream(columns.split(", ", -1))
                        .map(column -> column + " = :" + column)
                        .collect(Collectors.joining(", "))
                + " WHERE id = :id";
        database.write(handle -> UploadRow.bindState(
                        UploadRow.bindSent(handle.createUpdate(sql), upload.sent(), upload.at()), upload)
                .bind("id", upload.id())
                .execute());
    }
}
