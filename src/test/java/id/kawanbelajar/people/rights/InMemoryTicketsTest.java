package id.kawanbelajar.people.rights;

class InMemoryTicketsTest implements TicketsContract {
    @Override
    public Tickets tickets() {
        return new InMemoryTickets();
    }
}
