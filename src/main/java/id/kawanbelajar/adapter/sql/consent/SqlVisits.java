package id.kawanbelajar.adapter.sql.consent;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.guardian.Visit;
import id.kawanbelajar.people.consent.guardian.Visits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code guardian_visit}. */
public final class SqlVisits implements Visits {
    private final Database database;

    public SqlVisits(Database database) {
        this.database = database;
    }

    @Override
    public void keep(String guardian, Visit visit, Instant at) {
        String answers = visit.answers().entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        database.write(handle -> {
            handle.execute("DELETE FROM guardian_visit WHERE person = ?", guardian);
            return handle.execute(
                    """
                    INSERT INTO guardian_visit (person, child, letter, wrong, answers, at)
                    SELECT g.id, c.id, ?, ?, ?, ? FROM person g, person c WHERE g.id = ? AND c.id = ?
                    """, visit.letter(), visit.wrong(), answers, at.toEpochMilli(), guardian, visit.child());
        });
    }

    @Override
    public Optional<Visit> find(String guardian) {
        return database.read(handle -> handle.select("SELECT * FROM guardian_visit WHERE person = ?", guardian)
                .map((row, context) -> visit(row))
                .findOne());
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString("child"),
                row.getString("letter"),
                row.getInt("wrong"),
                answers(row.getString("answers")));
    }

    private static Map<Purpose, Boolean> answers(String answers) {
        return Stream.of(answers.split(" ", -1))
                .filter(answer -> !answer.isEmpty())
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(sides -> Purpose.valueOf(sides[0]), sides -> Boolean.valueOf(sides[1])));
    }

    @Override
    public void forget(String guardian) {
        database.write(handle -> handle.execute("DELETE FROM guardian_visit WHERE person = ?", guardian));
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(handle -> handle.execute("DELETE FROM guardian_visit WHERE at < ?", moment.toEpochMilli()));
    }

    /** Returns the guardians who have no child here and are not being asked. */
    public List<String> strays() {
        return database.read(handle -> handle.select("""
                        SELECT id FROM person p WHERE role = 'GUARDIAN'
                        AND NOT EXISTS (SELECT 1 FROM guardianship g WHERE g.guardian = p.id)
                        AND NOT EXISTS (SELECT 1 FROM guardian_visit v WHERE v.person = p.id)
                        """).mapTo(String.class).list());
    }
}
