package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.people.rights.Wishes;
import id.kawanbelajar.people.rights.WishesContract;

class SqlWishesTest extends OpenDatabase implements WishesContract {
    @Override
    public Wishes wishes() {
        return new SqlWishes(Persons.in(database, false, 0, "ayu", "bima"));
    }
}
