package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.PersonDirectoryContract;
import java.time.InstantSource;
import java.util.Random;

class SqlPeopleTest extends OpenDatabase implements PersonDirectoryContract {
    @Override
    public PersonDirectory directory() {
        return new SqlPeople(database, "sekolah", InstantSource.system(), new Random(1));
    }
}
