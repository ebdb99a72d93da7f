package id.kawanbelajar.adapter.sql.school;

import id.kawanbelajar.adapter.sql.seal.Seal;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.school.Rombel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How the school's things look as rows. */
final class Rows {
    private Rows() {}

    static Rombel rombel(ResultSet row) throws SQLException {
        return new Rombel(
                row.getString("id"), row.getString("name"), new Kelas(row.getInt("kelas")), row.getString("year"));
    }

    static Optional<Rombel> rombel(Handle handle, String id) {
        return handle.select("SELECT id, name, kelas, year FROM rombel WHERE id = ?", id)
                .map((row, context) -> rombel(row))
                .findOne();
    }

    static String word(@Nullable String value) {
        return value == null ? "" : value;
    }

    static String name(Seal seal, String person, String sealed) {
        return seal.open(context(person), sealed);
    }

    static String sealedName(Seal seal, String person, String name) {
        return seal.seal(context(person), name);
    }

    /** Holds the person, so that two of the same name do not look alike. */
    private static String context(String person) {
        return "nama:" + person;
    }
}
