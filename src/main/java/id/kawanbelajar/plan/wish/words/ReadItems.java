package id.kawanbelajar.plan.wish.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a message apart into expressions, from left to right. Safe for use by many threads. */
public final class ReadItems {
    private final SubjectWords subjects;

    public ReadItems(SubjectWords subjects) {
        this.subjects = subjects;
    }

    /** Returns everything that is said, in order; every word belongs to one item. */
    public List<Item> read(PlanText text, LocalDate today) {
        DateWords dates = new DateWords(today);
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < text.words().size()) {
            Item.Found found = found(text, at, dates);
            items.add(found.item());
            at += found.length();
        }
        return List.copyOf(items);
    }

    private Item.Found found(PlanText text, int at, DateWords dates) {
        String word = text.at(at);
        if (word.equals(PlanText.PAUSE)
                || word.equals(PlanText.LINE)
                || Phrases.named("jeda").has(word)) {
            return new Item.Found(new Item.Break(), 1);
        }
        return ScopeWords.at(text, at)
                .or(() -> DurationWords.at(text, at))
                .or(() -> dates.at(text, at))
                .or(() -> ClockWords.at(text, at))
                .or(() -> WeekdayWords.at(text, at))
                .or(() -> ExamWords.at(text, at))
                .or(() -> cueOrSubject(text, at))
                .orElse(new Item.Found(new Item.Word(word), 1));
    }

    private Optional<Item.Found> cueOrSubject(PlanText text, int at) {
        Optional<Item.Found> subject = subjects.at(text, at);
        Optional<Item.Found> cue = CueWords.at(text, at);
        boolean longer = cue.isPresent()
                && cue.get().length() >= subject.map(Item.Found::length).orElse(0);
        return longer ? cue : subject;
    }
}
