package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets students practise the questions of a bank whose keys were confirmed. */
public final class PublishBank {
    private final BankStore store;
    private final BankTexts texts;
    private final FindPlace places;

    public PublishBank(BankStore store, BankTexts texts, FindPlace places) {
        this.store = store;
        this.texts = texts;
        this.places = places;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * Students find them.
         *
         * @param count how many
         * @param chapters to which they went
         * @param homeless how many did not, because nothing published teaches them
         */
        record Published(int count, Set<MaterialId> chapters, int homeless) implements Outcome {}

        /** No key was confirmed. */
        record NothingConfirmed() implements Outcome {}

        /** The bank or its file is gone. */
        record Gone() implements Outcome {}
    }

    /** Publishes a bank, in place of what was published of it before. */
    public Outcome publish(long bank) {
        Optional<Material> material = store.find(bank).flatMap(found -> texts.material(found.material()));
        if (material.isEmpty()) {
            return new Outcome.Gone();
        }
        List<BankQuestion> confirmed = store.questions(bank).stream()
                .filter(question -> question.state() == BankQuestion.State.CONFIRMED)
                .toList();
        if (confirmed.isEmpty()) {
            return new Outcome.NothingConfirmed();
        }
        Map<Integer, Place> placed = new LinkedHashMap<>();
        Set<MaterialId> chapters = new LinkedHashSet<>();
        FindPlace.Lesson lesson = places.lesson(material.get());
        for (BankQuestion question : confirmed) {
            lesson.place(question).ifPresent(place -> {
                placed.put(question.number(), place);
                chapters.add(place.chapter());
            });
        }
        store.publish(bank, placed);
        return new Outcome.Published(placed.size(), chapters, confirmed.size() - placed.size());
    }
}
