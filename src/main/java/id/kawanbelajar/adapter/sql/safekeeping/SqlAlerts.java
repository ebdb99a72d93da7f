package id.kawanbelajar.adapter.sql.safekeeping;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.safety.alert.Alert;
import id.kawanbelajar.safety.alert.Alert.Ending;
import id.kawanbelajar.safety.alert.Alerts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The tables {@code alert} and {@code alert_adult}. */
public final class SqlAlerts implements Alerts {
    private static final String TOLD = "TOLD";
    private static final String SPARED = "SPARED";

    private final Database database;

    public SqlAlerts(Database database) {
        this.database = database;
    }

    @Override
    public void add(Alert alert) {
        database.write(handle -> {
            Alert.Span span = alert.span();
            handle.execute(
                    "INSERT INTO alert (id, person, distress, at, latest, message, times, news_at, due_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    alert.id(),
                    alert.person(),
                    alert.distress().name(),
                    span.at().toEpochMilli(),
                    span.latest().toEpochMilli(),
                    span.message(),
                    span.times(),
                    span.newsAt().toEpochMilli(),
                    span.dueAt().toEpochMilli());
            return keep(handle, alert);
        });
    }

    @Override
    public Optional<Alert> find(String id) {
        return database.read(handle -> find(handle, id));
    }

    private static Optional<Alert> find(Handle handle, String id) {
        return all(handle, handle.select("SELECT * FROM alert WHERE id = ?", id)).stream()
                .findFirst();
    }

    @Override
    public Optional<Alert> latest(String student) {
        return database.read(handle ->
                all(handle, handle.select("SELECT * FROM alert WHERE person = ? ORDER BY at DESC LIMIT 1", student))
                        .stream()
                        .findFirst());
    }

    @Override
    public List<Alert> due(Instant now) {
        return database.read(handle -> all(
                handle,
                handle.select(
                        "SELECT * FROM alert WHERE handler IS NULL AND ending IS NULL AND due_at <= ? ORDER BY at",
                        now.toEpochMilli())));
    }

    @Override
    public Optional<Alert> change(String id, UnaryOperator<Alert> change) {
        return database.write(handle -> find(handle, id).map(alert -> keep(handle, change.apply(alert))));
    }

    private static Alert keep(Handle handle, Alert alert) {
        Alert.Span span = alert.span();
        Instant taken = alert.adults().takenAt();
        Ending ending = alert.ending();
        handle.execute(
                "UPDATE alert SET distress = ?, latest = ?, message = ?, times = ?, news_at = ?, due_at = ?, handler = ?,"
                        + " taken_at = ?, ending = ? WHERE id = ?",
                alert.distress().name(),
                span.latest().toEpochMilli(),
                span.message(),
                span.times(),
                span.newsAt().toEpochMilli(),
                span.dueAt().toEpochMilli(),
                alert.adults().handler(),
                taken == null ? null : taken.toEpochMilli(),
                ending == null ? null : ending.name(),
                alert.id());
        handle.execute("DELETE FROM alert_adult WHERE alert = ?", alert.id());
        int place = 0;
        for (String adult : alert.adults().told()) {
            String state = alert.adults().spared().contains(adult) ? TOLD + SPARED : TOLD;
            insert(handle, alert.id(), adult, place++, state);
        }
        for (String adult : alert.adults().spared()) {
            if (!alert.adults().told().contains(adult)) {
                insert(handle, alert.id(), adult, place++, SPARED);
            }
        }
        return alert;
    }

    private static void insert(Handle handle, String alert, String adult, int place, String state) {
        handle.execute(
                "INSERT INTO alert_adult (alert, adult, place, state) VALUES (?, ?, ?, ?)", alert, adult, place, state);
    }

    private record Row(String adult, String state) {}

    private static List<Alert> all(Handle handle, Query alerts) {
        return alerts.map((row, context) -> alert(row, handle)).list();
    }

    private static Alert alert(ResultSet row, Handle handle) throws SQLException {
        String id = row.getString("id");
        List<Row> adults = handle.select("SELECT adult, state FROM alert_adult WHERE alert = ? ORDER BY place", id)
                .map((r, context) -> new Row(r.getString("adult"), r.getString("state")))
                .list();
        String ending = row.getString("ending");
        return new Alert(
                id,
                row.getString("person"),
                Verdict.Distress.valueOf(row.getString("distress")),
                new Alert.Span(
                        moment(row, "at"),
                        moment(row, "latest"),
                        row.getString("message"),
                        row.getInt("times"),
                        moment(row, "news_at"),
                        moment(row, "due_at")),
                new Alert.Adults(
                        having(adults, TOLD), Set.copyOf(having(adults, SPARED)), row.getString("handler"), taken(row)),
                ending == null ? null : Ending.valueOf(ending));
    }

    private static List<String> having(List<Row> adults, String state) {
        return adults.stream()
                .filter(adult -> adult.state().contains(state))
                .map(Row::adult)
                .toList();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    private static @Nullable Instant taken(ResultSet row) throws SQLException {
        return row.getObject("taken_at") == null ? null : moment(row, "taken_at");
    }
}
