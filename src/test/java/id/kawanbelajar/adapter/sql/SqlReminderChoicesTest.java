package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.plan.reminding.ReminderChoices;
import id.kawanbelajar.plan.reminding.ReminderChoicesContract;
import org.junit.jupiter.api.BeforeEach;

class SqlReminderChoicesTest extends OpenDatabase implements ReminderChoicesContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public ReminderChoices choices() {
        return new SqlReminderChoices(database);
    }

    @Override
    public void restart() {
        reopen();
    }
}
