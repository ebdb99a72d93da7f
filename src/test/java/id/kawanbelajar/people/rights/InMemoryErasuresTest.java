package id.kawanbelajar.people.rights;

import java.time.Instant;

class InMemoryErasuresTest implements ErasuresContract {
    private Instant now = MONDAY;

    @Override
    public Erasures erasures() {
        return new InMemoryErasures(() -> now);
    }

    @Override
    public void setClock(Instant moment) {
        now = moment;
    }
}
