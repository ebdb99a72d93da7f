package id.kawanbelajar.practice.bank;

import java.util.List;

/** A teacher trusts the keys of all questions of which nothing is doubtful. */
public final class ConfirmClear {
    private final BankStore store;

    public ConfirmClear(BankStore store) {
        this.store = store;
    }

    /** Confirms them; returns how many. What was skipped stays so. */
    public int confirm(long bank) {
        List<BankQuestion> clear = store.questions(bank).stream()
                .filter(question -> question.state() == BankQuestion.State.PROPOSED && question.isClear())
                .toList();
        for (BankQuestion question : clear) {
            String key = question.key();
            if (key != null) {
                store.save(bank, question.confirmed(key));
            }
        }
        return clear.size();
    }
}
