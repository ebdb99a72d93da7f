package id.kawanbelajar.adapter.sql.school;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinCodesContract;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlJoinCodesTest extends OpenDatabase implements JoinCodesContract {
    private String rombel = "";

    @BeforeEach
    void school() {
        Persons.in(database, false, 0, "ayu");
        rombel = new SqlSchoolRoll(database, "sekolah", InstantSource.system(), new Random(1))
                .make("7A", new Kelas(7), "2026/2027")
                .orElseThrow()
                .id();
    }

    @Override
    public JoinCodes codes() {
        return new SqlJoinCodes(database);
    }

    @Override
    public String rombel() {
        return rombel;
    }

    @Override
    public String person() {
        return "ayu";
    }

    @Test
    void opensNothingThatIsNotThere() {
        assertThat(codes().issue(CODE, new Entry.Student("tidak-ada"), 1, LATER, NOW))
                .isFalse();
        assertThat(codes().issue(CODE, new Entry.Device("tidak-ada"), 1, LATER, NOW))
                .isFalse();
    }

    @Test
    void theSecretIsNotInTheDatabase() {
        codes().issue(CODE, new Entry.Administrator(), 1, LATER, NOW);

        String row = database.read(handle ->
                handle.select("SELECT * FROM join_code").mapToMap().one().toString());
        assertThat(row).doesNotContain(CODE.text());
    }
}
