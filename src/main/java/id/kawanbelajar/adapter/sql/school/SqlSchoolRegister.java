package id.kawanbelajar.adapter.sql.school;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.RombelName;
import id.kawanbelajar.people.school.SchoolRegister;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the tables of the school; names are opened here and nowhere else. */
public final class SqlSchoolRegister implements SchoolRegister {
    private static final String CURRENT = """
            SELECT id, name, kelas, year FROM rombel
            WHERE school = :school AND year = (SELECT max(year) FROM rombel WHERE school = :school)
            """;
    private static final String MEMBERS = """
            SELECT m.person, m.rombel, m.absen, m.state, p.name, p.born
            FROM membership m JOIN person p ON p.id = m.person WHERE m.ended IS NULL AND m.
            """.strip();
    private static final Comparator<Rombel> BY_NAME =
            Comparator.comparing(Rombel::kelas).thenComparing(Rombel::name);

    private final Database database;
    private final String school;

    public SqlSchoolRegister(Database database, String school) {
        this.database = database;
        this.school = school;
    }

    @Override
    public List<Rombel> rombels() {
        return database.read(handle ->
                handle.createQuery(CURRENT).bind("school", school).map((row, context) -> Rows.rombel(row)).stream()
                        .sorted(BY_NAME)
                        .toList());
    }

    @Override
    public Optional<Rombel> rombel(String id) {
        return database.read(handle -> Rows.rombel(handle, id));
    }

    @Override
    public Optional<Rombel> named(String name) {
        String key = RombelName.key(name);
        return rombels().stream()
                .filter(rombel -> RombelName.key(rombel.name()).equals(key))
                .findFirst();
    }

    @Override
    public List<Member> members(String rombel) {
        return members("rombel", rombel).stream()
                .sorted(Comparator.comparingInt(Member::absen).thenComparing(Member::name))
                .toList();
    }

    @Override
    public Optional<Member> member(String person) {
        return members("person", person).stream().findFirst();
    }

    private List<Member> members(String column, String value) {
        return database.read(handle -> handle.select(MEMBERS + column + " = ?", value)
                .map((row, context) -> member(row))
                .list());
    }

    private Member member(ResultSet row) throws SQLException {
        String person = row.getString("person");
        return new Member(
                person,
                row.getString("rombel"),
                row.getInt("absen"),
                Rows.name(database.seal(), person, row.getString("name")),
                row.getObject("born") == null ? null : (Integer) row.getInt("born"),
                Member.Standing.valueOf(row.getString("state")));
    }

    @Override
    public Set<Office> offices(String person) {
        return database.read(handle -> handle.select("SELECT duty, rombel, mapel FROM office WHERE person = ?", person)
                .map((row, context) -> new Office(
                        Duty.valueOf(row.getString("duty")),
                        said(row.getString("rombel")),
                        said(row.getString("mapel"))))
                .set());
    }

    private static @Nullable String said(String word) {
        return word.isEmpty() ? null : word;
    }

    @Override
    public List<String> holders(Office office) {
        return persons(
                "SELECT person FROM office WHERE duty = ? AND rombel = ? AND mapel = ? ORDER BY at, person",
                office.duty().name(),
                Rows.word(office.rombel()),
                Rows.word(office.mapel()));
    }

    @Override
    public Optional<String> name(String person) {
        return database.read(
                handle -> handle.select("SELECT name FROM person WHERE id = ? AND name IS NOT NULL", person)
                        .mapTo(String.class)
                        .findOne()
                        .map(stored -> Rows.name(database.seal(), person, stored)));
    }

    @Override
    public List<String> guardians(String student) {
        return persons("""
                SELECT guardian FROM guardianship WHERE person = ?
                AND guardian IN (SELECT person FROM account) ORDER BY at, guardian
                """, student);
    }

    @Override
    public List<String> children(String guardian) {
        return persons("SELECT person FROM guardianship WHERE guardian = ? ORDER BY at, person", guardian);
    }

    private List<String> persons(String sql, Object... values) {
        return database.read((Handle handle) ->
                handle.select(sql, values).mapTo(String.class).list());
    }
}
