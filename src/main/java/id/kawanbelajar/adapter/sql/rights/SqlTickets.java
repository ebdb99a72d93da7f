package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.rights.Ticket;
import id.kawanbelajar.people.rights.Tickets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code ticket}. */
public final class SqlTickets implements Tickets {
    private final Database database;

    public SqlTickets(Database database) {
        this.database = database;
    }

    @Override
    public long open(String person, String askedBy, Ticket.Kind kind, String words, Instant at) {
        return database.write(handle -> {
            long number = handle.select("SELECT coalesce(max(no), 0) + 1 FROM ticket")
                    .mapTo(long.class)
                    .one();
            handle.execute(
                    "INSERT INTO ticket (no, person, asked_by, kind, words, at, due, step) VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                    number,
                    person,
                    askedBy,
                    kind.name(),
                    words,
                    at.toEpochMilli(),
                    at.plus(Ticket.WITHIN).toEpochMilli());
            return number;
        });
    }

    @Override
    public List<Ticket> open() {
        return database.read(handle -> handle.select("SELECT * FROM ticket WHERE settled_at IS NULL ORDER BY at, no")
                .map((row, context) -> ticket(row))
                .list());
    }

    @Override
    public Optional<Ticket> find(long number) {
        return database.read(handle -> handle.select("SELECT * FROM ticket WHERE no = ?", number)
                .map((row, context) -> ticket(row))
                .findOne());
    }

    @Override
    public boolean settle(long number, String by, Instant at) {
        return database.write(handle -> handle.execute(
                        "UPDATE ticket SET settled_at = ?, settled_by = ? WHERE no = ? AND settled_at IS NULL",
                        at.toEpochMilli(),
                        by,
                        number))
                == 1;
    }

    @Override
    public int step(long number) {
        return database.read(handle -> handle.select("SELECT step FROM ticket WHERE no = ?", number)
                        .mapTo(Integer.class)
                        .findOne())
                .orElse(0);
    }

    @Override
    public void setStep(long number, int step) {
        database.write(handle -> handle.execute("UPDATE ticket SET step = ? WHERE no = ?", step, number));
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        long settled = row.getLong("settled_at");
        return new Ticket(
                row.getLong("no"),
                row.getString("person"),
                row.getString("asked_by"),
                Ticket.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                Instant.ofEpochMilli(row.getLong("at")),
                settled == 0 ? null : Instant.ofEpochMilli(settled));
    }
}
