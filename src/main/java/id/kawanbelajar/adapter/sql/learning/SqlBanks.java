package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.bank.Bank;
import id.kawanbelajar.practice.bank.BankQuestion;
import id.kawanbelajar.practice.bank.BankStore;
import id.kawanbelajar.practice.bank.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The tables {@code question_bank} and {@code bank_question}. */
public final class SqlBanks implements BankStore {
    private final Database database;

    public SqlBanks(Database database) {
        this.database = database;
    }

    @Override
    public List<Bank> all() {
        return database.read(handle -> handle.select("SELECT * FROM question_bank ORDER BY at DESC, no DESC")
                .map((row, context) -> bank(row))
                .list());
    }

    @Override
    public Optional<Bank> find(long bank) {
        return database.read(handle -> handle.select("SELECT * FROM question_bank WHERE no = ?", bank)
                .map((row, context) -> bank(row))
                .findOne());
    }

    private static Bank bank(ResultSet row) throws SQLException {
        return new Bank(row.getLong("no"), new MaterialId(row.getString("material")), row.getBoolean("published"));
    }

    @Override
    public Bank add(MaterialId material, List<BankQuestion> questions, Instant at) {
        return database.write(handle -> {
            boolean isNew = handle.execute(
                            "INSERT INTO question_bank (material, published, at) VALUES (?, 0, ?) ON CONFLICT DO NOTHING",
                            material.value(),
                            at.toEpochMilli())
                    > 0;
            Bank bank = handle.select("SELECT * FROM question_bank WHERE material = ?", material.value())
                    .map((row, context) -> bank(row))
                    .one();
            if (isNew) {
                questions.forEach(question -> insert(handle, bank.id(), question));
            }
            return bank;
        });
    }

    @Override
    public void replace(long bank, List<BankQuestion> questions) {
        database.write(handle -> {
            int gone = handle.execute("DELETE FROM bank_question WHERE bank = ?", bank);
            questions.forEach(question -> insert(handle, bank, question));
            return gone;
        });
    }

    private static void insert(Handle handle, long bank, BankQuestion question) {
        handle.execute(
                "INSERT INTO bank_question (bank, number, text, options, answer, explanation, doubts, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                bank,
                question.number(),
                question.text(),
                question.options().entrySet().stream()
                        .map(option -> option.getKey() + " " + option.getValue().replace('\n', ' '))
                        .collect(Collectors.joining("\n")),
                question.key(),
                question.explanation(),
                String.join("\n", question.doubts()),
                question.state().name());
    }

    @Override
    public List<BankQuestion> questions(long bank) {
        return database.read(handle -> handle.select("SELECT * FROM bank_question WHERE bank = ? ORDER BY number", bank)
                .map((row, context) -> question(row))
                .list());
    }

    private static BankQuestion question(ResultSet row) throws SQLException {
        Map<String, String> options = new LinkedHashMap<>();
        row.getString("options").lines().forEach(line -> options.put(line.substring(0, 1), line.substring(2)));
        return new BankQuestion(
                row.getInt("number"),
                row.getString("text"),
                options,
                row.getString("answer"),
                row.getString("explanation"),
                row.getString("doubts").lines().toList(),
                BankQuestion.State.valueOf(row.getString("state")));
    }

    @Override
    public void save(long bank, BankQuestion question) {
        database.write(handle -> handle.execute(
                "UPDATE bank_question SET answer = ?, state = ? WHERE bank = ? AND number = ?",
                question.key(),
                question.state().name(),
                bank,
                question.number()));
    }

    @Override
    public void publish(long bank, Map<Integer, Place> places) {
        database.write(handle -> {
            clear(handle, bank);
            places.forEach((number, place) -> handle.execute(
                    "UPDATE bank_question SET chapter = ?, goal = ?, source = ? WHERE bank = ? AND number = ?",
                    place.chapter().value(),
                    place.goal(),
                    place.source(),
                    bank,
                    number));
            return handle.execute("UPDATE question_bank SET published = ? WHERE no = ?", !places.isEmpty(), bank);
        });
    }

    @Override
    public void hide(long bank) {
        database.write(handle -> {
            clear(handle, bank);
            return handle.execute("UPDATE question_bank SET published = 0 WHERE no = ?", bank);
        });
    }

    private static void clear(Handle handle, long bank) {
        handle.execute("UPDATE bank_question SET chapter = NULL, goal = NULL, source = NULL WHERE bank = ?", bank);
    }

    @Override
    public int practised(long bank) {
        return database.read(handle -> handle.select(
                        "SELECT count(*) FROM bank_question WHERE bank = ? AND chapter IS NOT NULL AND state = 'CONFIRMED'",
                        bank)
                .mapTo(int.class)
                .one());
    }

    @Override
    public List<Placed> published(MaterialId chapter) {
        return database.read(handle -> handle.select(
                        "SELECT * FROM bank_question WHERE chapter = ? AND state = 'CONFIRMED' ORDER BY bank, number",
                        chapter.value())
                .map((row, context) -> new Placed(
                        row.getLong("bank"),
                        question(row),
                        new Place(chapter, row.getString("goal"), row.getString("source"))))
                .list());
    }
}
