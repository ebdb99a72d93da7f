package id.kawanbelajar.adapter.sql.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.people.consent.ConsentRecord;
import id.kawanbelajar.people.consent.ConsentRecordContract;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlConsentRecordTest extends OpenDatabase implements ConsentRecordContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public ConsentRecord record() {
        return new SqlConsentRecord(database);
    }

    @Test
    void staysOverARestart() {
        record().append(ALL_OF_IT);
        reopen();

        assertThat(record().events("ayu")).containsExactly(ALL_OF_IT);
    }

    @Test
    void staysAsEvidenceWhenTheStudentIsErased() {
        record().append(ALL_OF_IT);

        new SqlPeople(database, "sekolah", InstantSource.fixed(NOON), new Random(1)).erase("ayu");

        assertThat(record().events("ayu")).containsExactly(ALL_OF_IT);
    }

    @Test
    void aLetterLeadsToItsStudentUntilTheStudentIsErased() {
        SqlLetters letters = new SqlLetters(database);
        letters.keep("abc", "ayu", NOON);
        letters.keep("def", "nobody", NOON);

        assertThat(letters.student("abc")).contains("ayu");
        assertThat(letters.student("def")).isEmpty();
        new SqlPeople(database, "sekolah", InstantSource.fixed(NOON), new Random(1)).erase("ayu");
        assertThat(letters.student("abc")).isEmpty();
    }
}
