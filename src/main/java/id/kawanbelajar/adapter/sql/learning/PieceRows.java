package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.progress.model.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** How pieces of the learner model stand in {@code learner_shared} and {@code learner_student}. */
final class PieceRows {
    private static final String KEEP_SHARED = """
            INSERT INTO learner_shared (kind, id, state) VALUES (?, ?, ?)
            ON CONFLICT (kind, id) DO UPDATE SET state = excluded.state
            """;

    /** A student's first row is the one of the student, so that all later ones take over its time. */
    private static final String KEEP_STUDENT = """
            INSERT INTO learner_student (person, kind, id, state, at)
            VALUES (?, ?, ?, ?, coalesce((SELECT at FROM learner_student WHERE person = ? AND kind = 'STUDENT'), ?))
            ON CONFLICT (person, kind, id) DO UPDATE SET state = excluded.state
            """;

    private PieceRows() {}

    /**
     * Returns the pieces of a column.
     *
     * @param column {@code state} or {@code origin}
     */
    static List<Piece> all(Handle handle, String column) {
        return Stream.of(
                        "SELECT '' AS person, kind, id, %1$s AS piece FROM learner_shared WHERE %1$s IS NOT NULL",
                        "SELECT person, kind, id, %1$s AS piece FROM learner_student WHERE %1$s IS NOT NULL")
                .flatMap(sql -> handle.select(sql.formatted(column)).map((row, context) -> piece(row)).list().stream())
                .toList();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        Piece.Kind kind = Piece.Kind.valueOf(row.getString("kind"));
        return new Piece(new Piece.Key(kind, row.getString("person"), row.getString("id")), row.getString("piece"));
    }

    static void keep(Handle handle, List<Piece> pieces, long at) {
        for (Piece piece : pieces) {
            Piece.Key key = piece.key();
            String kind = key.kind().name();
            if (key.kind().isOfStudent()) {
                String person = key.student();
                handle.execute(KEEP_STUDENT, person, kind, key.id(), piece.state(), person, at);
            } else {
                handle.execute(KEEP_SHARED, kind, key.id(), piece.state());
            }
        }
    }

    static void becomeOrigin(Handle handle) {
        handle.execute("UPDATE learner_shared SET origin = state");
        handle.execute("UPDATE learner_student SET origin = state");
    }
}
