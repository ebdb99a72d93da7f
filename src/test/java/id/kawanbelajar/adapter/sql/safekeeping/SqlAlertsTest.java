package id.kawanbelajar.adapter.sql.safekeeping;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.safety.alert.Alerts;
import id.kawanbelajar.safety.alert.AlertsContract;
import org.junit.jupiter.api.BeforeEach;

class SqlAlertsTest extends OpenDatabase implements AlertsContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public Alerts alerts() {
        return new SqlAlerts(database);
    }
}
