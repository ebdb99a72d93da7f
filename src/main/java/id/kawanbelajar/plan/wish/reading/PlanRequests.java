package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.language.WordRule;
import id.kawanbelajar.language.WordRules;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.words.Item;
import id.kawanbelajar.plan.wish.words.Phrases;
import id.kawanbelajar.plan.wish.words.PlanText;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked about a plan as it is: cancel, why, done, missed, move. Safe for use by many threads. */
final class PlanRequests {
    private static final Phrases NO_TOPIC = Phrases.named("bukan topik");

    private final List<WordRule> rules = WordRules.read("/rencana/ubah.txt");

    Optional<Change> read(PlanText text, List<Item> items, LocalDate today) {
        String plain = text.plain();
        return rules.stream()
                .filter(rule -> rule.appliesTo(plain))
                .map(rule -> change(rule.group(), plain, items, today))
                .findFirst();
    }

    private static Change change(String group, String plain, List<Item> items, LocalDate today) {
        return switch (group) {
            case "batal" -> new Change.Cancel();
            case "kenapa" ->
                new Change.Why(days(items, today).stream().findFirst().orElse(null), about(items));
            case "selesai" -> new Change.Done();
            case "terlewat" -> new Change.Missed(missed(plain, items, today));
            case "pindah" -> moved(items, today);
            default -> throw new IllegalStateException("no such request: " + group);
        };
    }

    private static Change moved(List<Item> items, LocalDate today) {
        List<LocalDate> days = days(items, today);
        if (days.size() > 1) {
            return new Change.MoveBlocks(days.getFirst(), days.get(1));
        }
        if (days.isEmpty()) {
            return new Change.MoveBlocks(today, null);
        }
        boolean toDay = items.stream()
                .anyMatch(item -> item instanceof Item.Word word && word.word().equals("ke"));
        return toDay ? new Change.MoveBlocks(today, days.getFirst()) : new Change.MoveBlocks(days.getFirst(), null);
    }

    private static LocalDate missed(String plain, List<Item> items, LocalDate today) {
        Item.@Nullable Weekdays weekday = items.stream()
                .filter(Item.Weekdays.class::isInstance)
                .map(Item.Weekdays.class::cast)
                .findFirst()
                .orElse(null);
        if (weekday != null) {
            return today.with(
                    TemporalAdjusters.previous(weekday.days().iterator().next()));
        }
        return plain.matches(".*\\b(?:kemarin|semalam)\\b.*") ? today.minusDays(1) : today;
    }

    private static List<LocalDate> days(List<Item> items, LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.On on) {
                days.add(on.day());
            } else if (item instanceof Item.Weekdays weekdays && weekdays.days().size() == 1) {
                days.add(today.with(
                        TemporalAdjusters.nextOrSame(weekdays.days().iterator().next())));
            }
        }
        return days;
    }

    private static String about(List<Item> items) {
        return items.stream()
                .map(item -> switch (item) {
                    case Item.Word word -> word.word();
                    case Item.Subject subject -> subject.code();
                    default -> "aku";
                })
                .filter(word -> !NO_TOPIC.has(word) && !Phrases.named("dan").has(word))
                .collect(Collectors.joining(" "));
    }
}
