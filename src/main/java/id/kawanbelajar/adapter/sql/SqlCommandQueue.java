package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.adapter.sql.seal.Envelope;
import id.kawanbelajar.operation.command.CommandQueue;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The command queue in the school's database; arguments are parted by a character that no shell passes on. Both they and
 * the lines are sealed, since they may hold names and codes.
 */
public final class SqlCommandQueue implements CommandQueue {
    private static final String GAP = "\u001F";

    private final Database database;
    private final Envelope envelope;

    public SqlCommandQueue(Database database) {
        this.database = database;
        this.envelope = new Envelope(database.seal());
    }

    @Override
    public long put(List<String> arguments, Instant at) {
        return database.write(handle -> {
            long id = handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM command")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate(
                            "INSERT INTO command (id, arguments, state, asked_at) VALUES (:id, :arguments, 'WAITING', :at)")
                    .bind("id", id)
                    .bind("arguments", envelope.words(String.join(GAP, arguments)))
                    .bind("at", at.toEpochMilli())
                    .execute();
            return id;
        });
    }

    @Override
    public Optional<Command> take() {
        if (!somethingWaits()) {
            return Optional.empty();
        }
        return database.write(handle -> {
            Optional<Command> oldest = handle.createQuery(
                            "SELECT id, arguments FROM command WHERE state = 'WAITING' ORDER BY id LIMIT 1")
                    .map((row, context) -> new Command(
                            row.getLong("id"),
                            List.of(words(row.getString("arguments")).split(GAP, -1))))
                    .findOne();
            oldest.ifPresent(command -> handle.createUpdate("UPDATE command SET state = 'TAKEN' WHERE id = :id")
                    .bind("id", command.id())
                    .execute());
            return oldest;
        });
    }

    /** A look that takes no write lock, since it is made several times a second. */
    private boolean somethingWaits() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM command WHERE state = 'WAITING'")
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public boolean takeBack(long id) {
        return database.write(handle -> handle.createUpdate("DELETE FROM command WHERE id = :id AND state = 'WAITING'")
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public void print(long id, String line) {
        database.write(handle -> handle.createUpdate("INSERT INTO command_line (command, number, line)"
                        + " SELECT :id, COUNT(*), :line FROM command_line WHERE command = :id")
                .bind("id", id)
                .bind("line", envelope.words(line))
                .execute());
    }

    @Override
    public void finish(long id, int exitCode) {
        database.write(
                handle -> handle.createUpdate("UPDATE command SET state = 'DONE', exit_code = :code WHERE id = :id")
                        .bind("id", id)
                        .bind("code", exitCode)
                        .execute());
    }

    @Override
    public void abandon(int exitCode) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE command SET state = 'DONE', exit_code = :code WHERE state = 'TAKEN'")
                .bind("code", exitCode)
                .execute());
    }

    @Override
    public List<String> lines(long id, int from) {
        return database.read(handle -> handle.createQuery(
                        "SELECT line FROM command_line WHERE command = :id AND number >= :from ORDER BY number")
                .bind("id", id)
                .bind("from", from)
                .map((row, context) -> words(row.getString("line")))
                .list());
    }

    @Override
    public OptionalInt exitCode(long id) {
        return database.read(
                        handle -> handle.createQuery("SELECT exit_code FROM command WHERE id = :id AND state = 'DONE'")
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .findOne())
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.write(
                handle -> handle.createUpdate("DELETE FROM command WHERE asked_at < :moment AND state <> 'TAKEN'")
                        .bind("moment", moment.toEpochMilli())
                        .execute());
    }

    private String words(String sealed) {
        return Objects.requireNonNull(envelope.openWords(sealed), "a command has words");
    }
}
