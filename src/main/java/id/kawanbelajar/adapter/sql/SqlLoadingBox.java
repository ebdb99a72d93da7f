package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.loading.Loading;
import id.kawanbelajar.conversation.loading.LoadingBox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The tables {@code sent_file} and {@code trying}. */
public final class SqlLoadingBox implements LoadingBox {
    private static final String FILES =
            "SELECT card, person, photo, reference, name, bytes, album, caption, upload, at FROM sent_file ";

    private final Database database;

    public SqlLoadingBox(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Loading loading) {
        SentFile file = loading.file();
        int added = database.write(h -> h.execute(
                """
                INSERT INTO sent_file (card, person, photo, reference, name, bytes, album, caption, upload, state, at)
                SELECT ?, id, ?, ?, ?, ?, ?, ?, ?, 0, ? FROM person WHERE id = ?
                ON CONFLICT (card) DO NOTHING
                """,
                loading.card(),
                file.photo(),
                file.reference(),
                file.name(),
                file.bytes(),
                file.album(),
                file.caption(),
                loading.upload().isPresent() ? loading.upload().getAsLong() : null,
                loading.at().toEpochMilli(),
                loading.person()));
        return added > 0;
    }

    @Override
    public void received(String card, long upload) {
        database.write(h -> h.execute("UPDATE sent_file SET upload = ? WHERE card = ?", upload, card));
    }

    @Override
    public void end(String card) {
        database.write(h -> h.execute("UPDATE sent_file SET state = 1 WHERE card = ?", card));
    }

    @Override
    public Optional<Loading> find(String card) {
        return database.read(h -> h.select(FILES + "WHERE card = ?", card)
                .map((row, context) -> loading(row))
                .findOne());
    }

    @Override
    public List<Loading> open() {
        return database.read(h -> h.select(FILES + "WHERE state = 0 ORDER BY seq")
                .map((row, context) -> loading(row))
                .list());
    }

    @Override
    public List<Loading> since(String person, Instant moment) {
        return database.read(
                h -> h.select(FILES + "WHERE person = ? AND at >= ? ORDER BY seq", person, moment.toEpochMilli())
                        .map((row, context) -> loading(row))
                        .list());
    }

    @Override
    public Optional<Loading> ofUpload(long upload) {
        return database.read(h -> h.select(FILES + "WHERE upload = ? ORDER BY seq DESC LIMIT 1", upload)
                .map((row, context) -> loading(row))
                .findOne());
    }

    private static Loading loading(ResultSet row) throws SQLException {
        SentFile file = new SentFile(
                row.getBoolean("photo"),
                row.getString("reference"),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("album"),
                row.getString("caption"));
        OptionalLong upload =
                row.getObject("upload") == null ? OptionalLong.empty() : OptionalLong.of(row.getLong("upload"));
        return new Loading(
                row.getString("card"), row.getString("person"), file, upload, Instant.ofEpochMilli(row.getLong("at")));
    }

    @Override
    public void await(String person, Awaited awaited, Instant until) {
        database.write(h -> h.execute("""
                INSERT INTO trying (person, what, upload, until) SELECT id, ?, ?, ? FROM person WHERE id = ?
                ON CONFLICT (person) DO UPDATE
                SET what = excluded.what, upload = excluded.upload, until = excluded.until
                """, awaited.what().name(), awaited.upload(), until.toEpochMilli(), person));
    }

    @Override
    public void awaitNothing(String person) {
        database.write(h -> h.execute("DELETE FROM trying WHERE person = ?", person));
    }

    @Override
    public Optional<Awaited> awaited(String person, Instant now) {
        return database.read(h -> h.select(
                        "SELECT what, upload FROM trying WHERE person = ? AND until >= ?", person, now.toEpochMilli())
                .map((row, context) -> new Awaited(What.valueOf(row.getString("what")), row.getLong("upload")))
                .findOne());
    }
}
