package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.MaterialId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the banks among the files that teachers loaded. */
public final class OpenBanks {
    private final BankTexts texts;
    private final BankStore store;
    private final ReadBank read = new ReadBank();

    public OpenBanks(BankTexts texts, BankStore store) {
        this.texts = texts;
        this.store = store;
    }

    /**
     * Returns the banks whose files are there, newest first. Files that became known since are read now; so are those that
     * came again while nobody had looked at their questions.
     */
    public List<Bank> open(Instant at) {
        List<MaterialId> files = texts.files();
        Map<MaterialId, Bank> known =
                store.all().stream().collect(Collectors.toMap(Bank::material, Function.identity()));
        for (MaterialId file : files) {
            Optional<Bank> bank = Optional.ofNullable(known.get(file));
            if (bank.isEmpty() || isUntouched(bank.get())) {
                texts.text(file).ifPresent(text -> keep(file, bank, read.read(text, texts.apart(file)), at));
            }
        }
        return store.all().stream()
                .filter(bank -> files.contains(bank.material()))
                .toList();
    }

    private boolean isUntouched(Bank bank) {
        return store.questions(bank.id()).stream()
                .allMatch(question -> question.state() == BankQuestion.State.PROPOSED);
    }

    private void keep(MaterialId file, Optional<Bank> bank, ReadBank.Outcome outcome, Instant at) {
        if (outcome instanceof ReadBank.Outcome.Questions found) {
            long id =
                    bank.orElseGet(() -> store.add(file, found.questions(), at)).id();
            if (!store.questions(id).equals(found.questions())) {
                store.replace(id, found.questions());
            }
        }
    }
}
