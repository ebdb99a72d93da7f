package id.kawanbelajar.adapter.sql.consent;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.ConsentEvent;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.ConsentRecord;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.TextVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table {@code consent_event}. */
public final class SqlConsentRecord implements ConsentRecord {
    private static final String APPEND = """
            INSERT INTO consent_event (student, no, kind, yes, text_id, text_hash, band, method, actor, reference, at)
            VALUES (?, (SELECT coalesce(max(no), 0) + 1 FROM consent_event WHERE student = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    public SqlConsentRecord(Database database) {
        this.database = database;
    }

    @Override
    public void append(ConsentEvent event) {
        database.write(handle -> handle.execute(
                APPEND,
                event.student(),
                event.student(),
                event.kind().name(),
                event.yes().stream().map(Purpose::name).sorted().collect(Collectors.joining(" ")),
                event.text().id(),
                event.text().hash(),
                event.text().band().name(),
                event.evidence().method().name(),
                event.evidence().actor(),
                event.evidence().reference(),
                event.at().toEpochMilli()));
    }

    @Override
    public List<ConsentEvent> events(String student) {
        return database.read(
                handle -> handle.select("SELECT * FROM consent_event WHERE student = ? ORDER BY no", student)
                        .map((row, context) -> event(row))
                        .list());
    }

    private static ConsentEvent event(ResultSet row) throws SQLException {
        return new ConsentEvent(
                row.getString("student"),
                Kind.valueOf(row.getString("kind")),
                purposes(row.getString("yes")),
                new TextVersion(
                        row.getString("text_id"), row.getString("text_hash"), AgeBand.valueOf(row.getString("band"))),
                new Evidence(
                        Method.valueOf(row.getString("method")), row.getString("actor"), row.getString("reference")),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    private static Set<Purpose> purposes(String yes) {
        return Stream.of(yes.split(" ", -1))
                .filter(name -> !name.isBlank())
                .map(Purpose::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
