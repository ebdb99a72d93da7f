package id.kawanbelajar.adapter.sql.safekeeping;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.safety.budget.AiUse;
import id.kawanbelajar.safety.budget.AiUseContract;
import org.junit.jupiter.api.BeforeEach;

class SqlAiUseTest extends OpenDatabase implements AiUseContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public AiUse use() {
        return new SqlAiUse(database);
    }
}
