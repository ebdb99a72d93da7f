package id.kawanbelajar.practice.sitting;

class InMemorySittingsTest implements SittingStoreContract {
    private final SittingStore store = new InMemorySittings();

    @Override
    public SittingStore store() {
        return store;
    }

    @Override
    public void restart() {}
}
