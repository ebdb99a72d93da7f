package id.kawanbelajar.adapter.sql.school;

import id.kawanbelajar.people.joining.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a code opens, as columns. */
record EntryColumns(
        Opens opens, @Nullable String rombel, @Nullable String person) {
    enum Opens {
        STUDENT,
        STAFF,
        GUARDIAN,
        DEVICE,
        ADMINISTRATOR
    }

    static EntryColumns of(Entry entry) {
        return switch (entry) {
            case Entry.Student(String rombel) -> new EntryColumns(Opens.STUDENT, rombel, null);
            case Entry.Staff(String person) -> new EntryColumns(Opens.STAFF, null, person);
            case Entry.Guardian(String child) -> new EntryColumns(Opens.GUARDIAN, null, child);
            case Entry.Device(String person) -> new EntryColumns(Opens.DEVICE, null, person);
            case Entry.Administrator() -> new EntryColumns(Opens.ADMINISTRATOR, null, null);
        };
    }

    static EntryColumns of(ResultSet row) throws SQLException {
        return new EntryColumns(
                Opens.valueOf(row.getString("opens")), row.getString("rombel"), row.getString("person"));
    }

    Entry entry() {
        return switch (opens) {
            case STUDENT -> new Entry.Student(Objects.requireNonNull(rombel));
            case STAFF -> new Entry.Staff(Objects.requireNonNull(person));
            case GUARDIAN -> new Entry.Guardian(Objects.requireNonNull(person));
            case DEVICE -> new Entry.Device(Objects.requireNonNull(person));
            case ADMINISTRATOR -> new Entry.Administrator();
        };
    }
}
