package id.kawanbelajar.adapter.sql.safekeeping;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.safety.exam.ExamLocks;
import id.kawanbelajar.safety.exam.ExamLocksContract;

class SqlExamLocksTest extends OpenDatabase implements ExamLocksContract {
    @Override
    public ExamLocks locks() {
        return new SqlExamLocks(database);
    }
}
