package id.kawanbelajar.plan;

class InMemoryDraftsTest implements DraftStoreContract {
    private final DraftStore drafts = new InMemoryDrafts();

    @Override
    public DraftStore drafts() {
        return drafts;
    }

    @Override
    public void restart() {}
}
