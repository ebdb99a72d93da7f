package id.kawanbelajar.adapter.sql.rights;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.people.rights.Tickets;
import id.kawanbelajar.people.rights.TicketsContract;

class SqlTicketsTest extends OpenDatabase implements TicketsContract {
    @Override
    public Tickets tickets() {
        return new SqlTickets(Persons.in(database, false, 0, "ayu", "bima", "guru"));
    }
}
