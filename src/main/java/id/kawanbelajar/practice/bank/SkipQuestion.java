package id.kawanbelajar.practice.bank;

import java.util.Optional;

/** A teacher does not want a question to be practised. */
public final class SkipQuestion {
    private final BankStore store;

    public SkipQuestion(BankStore store) {
        this.store = store;
    }

    /** Skips it; returns the question as it is now, empty where there is none. */
    public Optional<BankQuestion> skip(long bank, int number) {
        Optional<BankQuestion> skipped = store.questions(bank).stream()
                .filter(question -> question.number() == number)
                .findFirst()
                .map(BankQuestion::skipped);
        skipped.ifPresent(question -> store.save(bank, question));
        return skipped;
    }
}
