package id.kawanbelajar.safety.exam;

class InMemoryLocksTest implements ExamLocksContract {
    private final ExamLocks locks = new InMemoryLocks();

    @Override
    public ExamLocks locks() {
        return locks;
    }
}
