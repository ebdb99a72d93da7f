package id.kawanbelajar.plan.view;

import id.kawanbelajar.plan.Block;
import java.util.Map;

/**
 * The words in a picture and in a calendar file of a plan, short.
 *
 * @param title above it
 * @param progress with {@code %d} for the blocks that are done and for all
 * @param more with {@code %s} for the last day of what the picture does not show
 * @param marks what the signs mean
 * @param kinds what is done in a block, for every kind
 */
public record PlanWords(String title, String progress, String more, Marks marks, Map<Block.Kind, String> kinds) {
    /**
     * What the signs of days and blocks mean.
     *
     * @param rest said of a day without blocks
     */
    public record Marks(String minutes, String done, String exam, String today, String holiday, String rest) {}

    public PlanWords {
        kinds = Map.copyOf(kinds);
        if (kinds.size() != Block.Kind.values().length) {
            throw new IllegalArgumentException("need a word for every kind of block, got " + kinds);
        }
    }
}
