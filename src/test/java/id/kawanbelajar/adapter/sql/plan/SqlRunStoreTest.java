package id.kawanbelajar.adapter.sql.plan;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.plan.running.RunStore;
import id.kawanbelajar.plan.running.RunStoreContract;
import org.junit.jupiter.api.BeforeEach;

class SqlRunStoreTest extends OpenDatabase implements RunStoreContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public RunStore runs() {
        return new SqlRunStore(database);
    }

    @Override
    public void restart() {
        reopen();
    }
}
