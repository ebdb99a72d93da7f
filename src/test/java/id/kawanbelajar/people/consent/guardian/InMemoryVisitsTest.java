package id.kawanbelajar.people.consent.guardian;

class InMemoryVisitsTest implements VisitsContract {
    private final Visits visits = new InMemoryVisits();

    @Override
    public Visits visits() {
        return visits;
    }
}
