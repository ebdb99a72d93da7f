package id.kawanbelajar.conversation.bank;

import id.kawanbelajar.practice.bank.BankStore;
import id.kawanbelajar.practice.bank.BankTexts;
import id.kawanbelajar.practice.bank.ConfirmClear;
import id.kawanbelajar.practice.bank.ConfirmKey;
import id.kawanbelajar.practice.bank.FindPlace;
import id.kawanbelajar.practice.bank.OpenBanks;
import id.kawanbelajar.practice.bank.PublishBank;
import id.kawanbelajar.practice.bank.SkipQuestion;

/**
 * What a teacher can do with banks.
 *
 * @param store for looking, and for hiding
 */
public record BankActs(
        BankStore store,
        BankTexts texts,
        OpenBanks open,
        ConfirmKey key,
        ConfirmClear clear,
        SkipQuestion skip,
        PublishBank publish) {
    /** Returns the acts over a store. */
    public static BankActs over(BankStore store, BankTexts texts, FindPlace places) {
        return new BankActs(
                store,
                texts,
                new OpenBanks(texts, store),
                new ConfirmKey(store),
                new ConfirmClear(store),
                new SkipQuestion(store),
                new PublishBank(store, texts, places));
    }
}
