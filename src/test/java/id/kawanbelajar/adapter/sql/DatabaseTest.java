package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest extends OpenDatabase {
    @Test
    void showsTheNewestStateAlsoAfterRowsThatNobodyReadToTheirEnd() {
        Persons.in(database, false, 0, "ayu", "bima");
        assertThat(database.<Boolean>read(handle -> handle.select("SELECT id FROM person").mapTo(String.class).stream()
                        .anyMatch("ayu"::equals)))
                .isTrue();

        Persons.in(database, false, 0, "citra");

        assertThat(database.<Integer>read(handle -> handle.select("SELECT count(*) FROM person")
                        .mapTo(Integer.class)
                        .one()))
                .isEqualTo(3);
    }
}
