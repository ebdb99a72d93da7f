package id.kawanbelajar.safety.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Closed classes in memory. */
public final class InMemoryLocks implements ExamLocks {
    private final List<ExamLock> all = new ArrayList<>();

    @Override
    public void add(ExamLock lock) {
        all.add(lock);
    }

    @Override
    public List<ExamLock> notOver(Instant now) {
        return all.stream()
                .filter(lock -> lock.until().isAfter(now))
                .sorted(Comparator.comparing(ExamLock::from))
                .toList();
    }

    @Override
    public void open(String id) {
        all.removeIf(lock -> lock.id().equals(id));
    }
}
