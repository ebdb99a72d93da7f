package id.kawanbelajar.adapter.sql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.PlanStoreContract;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlPlanStoreTest extends OpenDatabase implements PlanStoreContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public PlanStore store() {
        return new SqlPlanStore(database);
    }

    @Override
    public void restart() {
        reopen();
    }

    @Test
    void aReaderNeverSeesPartsOfTwoPlans() {
        store().keep("ayu", FULL, NOON);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 50; i++) {
                store().keep("ayu", i % 2 == 0 ? SMALL : FULL, NOON);
            }
        });

        while (!writing.isDone()) {
            assertThat(store().find("ayu"))
                    .hasValueSatisfying(plan -> assertThat(plan).isIn(FULL, SMALL));
        }
        writing.join();
    }
}
