package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.practice.sitting.SittingStore;
import id.kawanbelajar.practice.sitting.SittingStoreContract;
import org.junit.jupiter.api.BeforeEach;

class SqlSittingStoreTest extends OpenDatabase implements SittingStoreContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public SittingStore store() {
        return new SqlSittingStore(database);
    }

    @Override
    public void restart() {
        reopen();
    }
}
