package id.kawanbelajar.adapter.sql.consent;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.people.consent.guardian.Visits;
import id.kawanbelajar.people.consent.guardian.VisitsContract;
import org.junit.jupiter.api.BeforeEach;

class SqlVisitsTest extends OpenDatabase implements VisitsContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public Visits visits() {
        return new SqlVisits(database);
    }
}
