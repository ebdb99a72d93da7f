package id.kawanbelajar.adapter.sql.consent;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.supervision.Supervision;
import id.kawanbelajar.people.supervision.Supervisions;
import id.kawanbelajar.people.supervision.UseLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code supervision}; and what {@code answer} and {@code attempt} say of when somebody learned. */
public final class SqlSupervisions implements Supervisions, UseLog {
    private static final String MOMENTS = """
            SELECT at FROM answer WHERE person = :person AND at >= :from AND at < :until
            UNION ALL SELECT at FROM attempt WHERE person = :person AND at >= :from AND at < :until
            ORDER BY at
            """;

    private final Database database;

    public SqlSupervisions(Database database) {
        this.database = database;
    }

    @Override
    public Supervision of(String student) {
        return database.read(handle -> handle.select("SELECT * FROM supervision WHERE person = ?", student)
                .map((row, context) -> supervision(row))
                .findOne()
                .orElse(Supervision.NONE));
    }

    private static Supervision supervision(ResultSet row) throws SQLException {
        long paused = row.getLong("paused");
        Instant until = row.wasNull() ? null : Instant.ofEpochMilli(paused);
        int minutes = row.getInt("minutes");
        return new Supervision(until, row.wasNull() ? null : minutes);
    }

    @Override
    public void keep(String student, Supervision supervision, Instant at) {
        Instant paused = supervision.paused();
        database.write(handle -> handle.execute(
                """
                INSERT INTO supervision (person, paused, minutes, at) SELECT id, ?, ?, ? FROM person WHERE id = ?
                ON CONFLICT (person) DO UPDATE SET paused = excluded.paused, minutes = excluded.minutes, at = excluded.at
                """, paused == null ? null : paused.toEpochMilli(), supervision.minutes(), at.toEpochMilli(), student));
    }

    @Override
    public List<Ward> wards() {
        return database.read(
                handle -> handle.select("SELECT guardian, person FROM guardianship ORDER BY guardian, person")
                        .map((row, context) -> new Ward(row.getString("guardian"), row.getString("person")))
                        .list());
    }

    @Override
    public List<Instant> moments(String student, Instant from, Instant until) {
        return database.read(handle -> handle.createQuery(MOMENTS)
                .bind("person", student)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, context) -> Instant.ofEpochMilli(row.getLong("at")))
                .list());
    }

    @Override
    public Set<String> topics(String student, Instant from, Instant until) {
        return database
                .read(handle -> handle.select(
                                "SELECT DISTINCT topics FROM attempt WHERE person = ? AND at >= ? AND at < ?",
                                student,
                                from.toEpochMilli(),
                                until.toEpochMilli())
                        .mapTo(String.class)
                        .list())
                .stream()
                .flatMap(topics -> Stream.of(topics.split(" ", -1)))
                .filter(topic -> !topic.isBlank())
                .collect(Collectors.toSet());
    }
}
