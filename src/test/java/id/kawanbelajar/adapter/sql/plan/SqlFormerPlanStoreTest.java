package id.kawanbelajar.adapter.sql.plan;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.PlanStoreContract;
import org.junit.jupiter.api.BeforeEach;

class SqlFormerPlanStoreTest extends OpenDatabase implements PlanStoreContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public PlanStore store() {
        return SqlPlanStore.ofFormer(database);
    }

    @Override
    public void restart() {
        reopen();
    }
}
