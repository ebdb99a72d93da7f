package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.people.rights.Erasures;
import id.kawanbelajar.people.rights.ErasuresContract;
import java.time.Instant;

class SqlErasuresTest extends OpenDatabase implements ErasuresContract {
    private Instant now = MONDAY;

    @Override
    public Erasures erasures() {
        return new SqlErasures(database, () -> now);
    }

    @Override
    public void setClock(Instant moment) {
        now = moment;
    }
}
