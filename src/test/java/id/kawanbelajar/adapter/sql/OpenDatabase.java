package id.kawanbelajar.adapter.sql;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A real database in a folder of its own, for one test. */
@SuppressWarnings("NullAway.Init") // set by JUnit
public abstract class OpenDatabase {
    @TempDir
    Path folder;

    protected Database database;

    @BeforeEach
    final void open() {
        database = Database.open(folder.resolve("kawan.db"));
    }

    /** As when the process ends and another begins. */
    protected final void reopen() {
        database.close();
        open();
    }

    @AfterEach
    final void close() {
        database.close();
    }
}
