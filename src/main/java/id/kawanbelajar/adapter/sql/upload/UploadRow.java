package id.kawanbelajar.adapter.sql.upload;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Sent;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** How an upload stands in {@code upload}, with the status of its version beside it. */
final class UploadRow implements RowMapper<Upload> {
    static final String SENT = "owner, name, sha256, size, hint_mapel, hint_kelas, hint_audience, at";
    static final String STATE =
            "stage, pages_done, pages_all, failure, material, version, key_version, hidden, " + InspectionColumns.ALL;
    static final String SELECT = """
            SELECT upload.*, material_version.status FROM upload LEFT JOIN material_version
            ON material_version.material = upload.material AND material_version.number = upload.version
            """;

    static Update bindSent(Update update, Sent sent, Instant at) {
        Hints hints = sent.hints();
        return update.bind("owner", sent.owner())
                .bind("name", sent.name())
                .bind("sha256", sent.sha256())
                .bind("size", sent.size())
                .bind("hint_mapel", hints.mapel())
                .bind("hint_kelas", hints.kelas() == null ? null : hints.kelas().number())
                .bind(
                        "hint_audience",
                        hints.audience() == null ? null : hints.audience().name())
                .bind("at", at.toEpochMilli());
    }

    static Update bindState(Update update, Upload upload) {
        Optional<Draft> draft = upload.draft();
        Update bound = update.bind("stage", stored(upload.stage()).name())
                .bind("pages_done", upload.pagesDone())
                .bind("pages_all", upload.pagesAll())
                .bind("failure", upload.failure())
                .bind("material", draft.map(d -> d.material().value()).orElse(null))
                .bind("version", draft.map(Draft::version).orElse(null))
                .bind("key_version", draft.map(Draft::keyVersion).orElse(null))
                .bind("hidden", draft.map(UploadRow::hidden).orElse(null));
        return InspectionColumns.bind(bound, upload.inspection().orElse(null));
    }

    /** Beyond review the version's status tells the stage. */
    private static Stage stored(Stage stage) {
        return stage.isInLibrary() ? Stage.REVIEW : stage;
    }

    private static String hidden(Draft draft) {
        return draft.hidden().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public Upload map(ResultSet row, StatementContext context) throws SQLException {
        return new Upload(
                row.getLong("id"),
                sent(row),
                stage(Stage.valueOf(row.getString("stage")), row.getString("status")),
                row.getInt("pages_done"),
                row.getInt("pages_all"),
                row.getString("failure"),
                draft(row),
                InspectionColumns.inspection(row),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    private static Stage stage(Stage stored, @Nullable String status) {
        if (stored != Stage.REVIEW || status == null) {
            return stored;
        }
        return switch (Status.valueOf(status)) {
            case DRAFT -> Stage.REVIEW;
            case PUBLISHED -> Stage.PUBLISHED;
            case WITHDRAWN -> Stage.WITHDRAWN;
        };
    }

    private static Sent sent(ResultSet row) throws SQLException {
        int kelas = row.getInt("hint_kelas");
        String audience = row.getString("hint_audience");
        return new Sent(
                row.getString("owner"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                new Hints(
                        row.getString("hint_mapel"),
                        kelas == 0 ? null : new Kelas(kelas),
                        audience == null ? null : Audience.valueOf(audience)));
    }

    private static Optional<Draft> draft(ResultSet row) throws SQLException {
        String material = row.getString("material");
        if (material == null) {
            return Optional.empty();
        }
        Set<Integer> hidden = row.getString("hidden").isBlank()
                ? Set.of()
                : Set.of(row.getString("hidden").split(" ", -1)).stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
        return Optional.of(
                new Draft(new MaterialId(material), row.getInt("version"), row.getInt("key_version"), hidden));
    }
}
