package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.words.Item;
import id.kawanbelajar.plan.wish.words.Phrases;
import java.util.List;

/** What stands beside an item of a message, never beyond a pause. */
record Surroundings(List<Item> items) {
    private static final int NEAR = 4;
    private static final Phrases CONNECTOR = Phrases.named("dan");
    private static final Item NOTHING = new Item.Break();

    Surroundings {
        items = List.copyOf(items);
    }

    Item at(int place) {
        return place >= 0 && place < items.size() ? items.get(place) : NOTHING;
    }

    /** Whether another day follows, so that a word need not take the one before it. */
    boolean hasDayBehind(int place) {
        for (int ahead = place + 1; !(at(ahead) instanceof Item.Break); ahead++) {
            if (at(ahead) instanceof Item.Day) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day at a place is said for something before that a word at {@code before} does not want. */
    boolean isWantedAhead(int place, int before, boolean busy) {
        for (int ahead = place + 1; ahead <= place + NEAR; ahead++) {
            Item item = at(ahead);
            if (item instanceof Item.Break || item instanceof Item.Day) {
                return false;
            }
            boolean exam = item instanceof Item.Exam && canBeExam(at(place));
            if (item instanceof Item.Cue || exam) {
                return ahead - place < place - before && !hasDayBehind(ahead) && (exam || !busy);
            }
        }
        return false;
    }

    /** Whether an exam or a subject follows within a few words. */
    boolean hasExamBehind(int place, int within) {
        for (int ahead = place + 1; ahead <= place + within && !(at(ahead) instanceof Item.Break); ahead++) {
            if (at(ahead) instanceof Item.Exam || at(ahead) instanceof Item.Subject) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day goes on a list: "rabu dan jumat", "senin, rabu". */
    boolean isJoined(int place) {
        Item before = at(place - 1);
        boolean connector =
                before instanceof Item.Break || (before instanceof Item.Word word && CONNECTOR.has(word.word()));
        return before instanceof Item.Day || (connector && at(place - 2) instanceof Item.Day);
    }

    /** Whether the pause at a place stands inside a list of days. */
    boolean isInsideList(int place) {
        Item after = at(place + 2) instanceof Item.Word ? at(place + 3) : at(place + 2);
        boolean ends = after instanceof Item.Break || after instanceof Item.Day || after instanceof Item.Word;
        return at(place - 1) instanceof Item.Day && at(place + 1) instanceof Item.Day && ends;
    }

    /** Whether a day is said not to be the one: "bukan senin", "ga jadi selasa". */
    boolean isDenied(int place) {
        return at(place - 1) instanceof Item.Word word
                && (word.word().equals("bukan")
                        || (word.word().equals("jadi")
                                && at(place - 2) instanceof Item.Word not
                                && not.word().equals("tidak")));
    }

    static boolean canBeExam(Item item) {
        return switch (item) {
            case Item.On on -> !on.tonight();
            case Item.Weekdays w -> !w.everyWeek() && w.days().size() == 1;
            default -> false;
        };
    }
}
