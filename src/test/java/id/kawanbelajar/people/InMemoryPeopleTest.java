package id.kawanbelajar.people;

class InMemoryPeopleTest implements PersonDirectoryContract {
    @Override
    public PersonDirectory directory() {
        return new InMemoryPeople();
    }
}
