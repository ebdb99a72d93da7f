package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.PersonDirectoryContract;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqlPeopleTest implements PersonDirectoryContract {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("kawan.db"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public PersonDirectory directory() {
        return new SqlPeople(database, "sekolah", InstantSource.system(), new Random(1));
    }
}
