package id.kawanbelajar.progress.learning;

class InMemoryLearnersTest implements LearnerStoreContract {
    private final InMemoryLearners store = new InMemoryLearners();

    @Override
    public LearnerStore store() {
        return store;
    }

    @Override
    public void forget(String person) {
        store.forget(person);
    }

    @Override
    public void restart() {}
}
