package id.kawanbelajar.adapter.sql.plan;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.plan.DraftStore;
import id.kawanbelajar.plan.DraftStoreContract;
import org.junit.jupiter.api.BeforeEach;

class SqlDraftStoreTest extends OpenDatabase implements DraftStoreContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public DraftStore drafts() {
        return new SqlDraftStore(database);
    }

    @Override
    public void restart() {
        reopen();
    }
}
