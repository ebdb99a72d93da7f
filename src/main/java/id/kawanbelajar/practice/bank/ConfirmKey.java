package id.kawanbelajar.practice.bank;

import java.util.Optional;

/** A teacher says which option of a question is right. */
public final class ConfirmKey {
    private final BankStore store;

    public ConfirmKey(BankStore store) {
        this.store = store;
    }

    /**
     * Confirms a key, in place of any before.
     *
     * @return the question as it is now; empty where there is no such question or option
     */
    public Optional<BankQuestion> confirm(long bank, int number, String letter) {
        Optional<BankQuestion> confirmed = store.questions(bank).stream()
                .filter(question ->
                        question.number() == number && question.options().containsKey(letter))
                .findFirst()
                .map(question -> question.confirmed(letter));
        confirmed.ifPresent(question -> store.save(bank, question));
        return confirmed;
    }
}
