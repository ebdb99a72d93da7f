package id.kawanbelajar.plan.running;

import id.kawanbelajar.plan.Block;
import java.util.List;

/**
 * How far somebody is in a block.
 *
 * @param block its id
 * @param step what they are to do now
 * @param by id of the message that led there, so that it counts once
 */
public record Run(String block, Step step, String by) {
    private static final List<Step> LEARNING = List.of(Step.READ, Step.PRACTISE, Step.RECALL, Step.REFLECT);
    private static final List<Step> PRACTISING = List.of(Step.PRACTISE, Step.REFLECT);

    /** What is done in a block, in order. */
    public enum Step {
        /** Read the sections of the topic. */
        READ,
        /** Answer questions on it, or tell it again where there are none. */
        PRACTISE,
        /** Write what is remembered, with the text out of sight. */
        RECALL,
        /** Say how it went; then the block is done. */
        REFLECT
    }

    /** Returns the beginning of a block. */
    public static Run of(Block block, String by) {
        return new Run(block.id(), steps(block).getFirst(), by);
    }

    /** Returns the step behind this one; {@link Step#REFLECT} is the last and stays. */
    public Run next(Block of, String message) {
        List<Step> steps = steps(of);
        int at = Math.min(steps.indexOf(step) + 1, steps.size() - 1);
        return new Run(block, steps.get(at), message);
    }

    private static List<Step> steps(Block block) {
        return block.kind() == Block.Kind.LEARN ? LEARNING : PRACTISING;
    }
}
