package id.kawanbelajar.plan.wish.words;

import java.util.List;
import java.util.Optional;

/** Words that say whether days work: {@code les}, {@code ga bisa}, {@code cuma bisa}, {@code gpp}. */
public final class CueWords {
    private static final List<List<String>> NO_MORE = List.of(
            List.of("sudah", "tidak"),
            List.of("sudah", "tidak", "ada"),
            List.of("tidak", "jadi"),
            List.of("tidak", "ada"),
            List.of("tidak"),
            List.of("sudah", "berhenti"));

    private CueWords() {}

    /** Reads what begins at a place. */
    public static Optional<Item.Found> at(PlanText text, int at) {
        int noMore = noMore(text, at);
        if (noMore > 0) {
            return found(Item.Cue.Kind.ON, noMore);
        }
        if (text.at(at).equals("bisa") && text.at(at + 1).equals("tidak")) {
            return Optional.of(new Item.Found(new Item.Word("bisa"), 2));
        }
        Item.Cue.Kind best = Item.Cue.Kind.OFF;
        int longest = 0;
        for (Group group : GROUPS) {
            int length = group.phrases().lengthAt(text, at);
            if (length > longest) {
                longest = length;
                best = group.kind();
            }
        }
        return longest == 0 ? Optional.empty() : found(best, longest);
    }

    private record Group(Phrases phrases, Item.Cue.Kind kind) {}

    private static final List<Group> GROUPS = List.of(
            new Group(Phrases.named("les"), Item.Cue.Kind.BUSY),
            new Group(Phrases.named("tidak bisa"), Item.Cue.Kind.OFF),
            new Group(Phrases.named("sekali"), Item.Cue.Kind.OFF_ONCE),
            new Group(Phrases.named("hanya bisa"), Item.Cue.Kind.ONLY),
            new Group(Phrases.named("bisa"), Item.Cue.Kind.ON),
            new Group(Phrases.named("lagi bisa"), Item.Cue.Kind.ON));

    private static int noMore(PlanText text, int at) {
        for (List<String> words : NO_MORE) {
            int behind = at + words.size();
            boolean begins = behind <= text.words().size()
                    && text.words().subList(at, behind).equals(words);
            int les = begins ? Phrases.named("les").lengthAt(text, behind) : 0;
            boolean practice = begins
                    && les == 0
                    && text.at(behind).equals("latihan")
                    && text.at(at).equals("sudah");
            if (les > 0 || practice) {
                return words.size() + Math.max(les, 1);
            }
        }
        return 0;
    }

    private static Optional<Item.Found> found(Item.Cue.Kind kind, int length) {
        return Optional.of(new Item.Found(new Item.Cue(kind), length));
    }
}
