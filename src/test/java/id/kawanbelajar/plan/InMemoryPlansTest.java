package id.kawanbelajar.plan;

class InMemoryPlansTest implements PlanStoreContract {
    private final PlanStore store = new InMemoryPlans();

    @Override
    public PlanStore store() {
        return store;
    }

    @Override
    public void restart() {}
}
