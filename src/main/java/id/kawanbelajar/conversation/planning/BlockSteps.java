package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.wording.plan.BlockMessages;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.running.Run;
import id.kawanbelajar.practice.retelling.TopicText;
import java.util.List;

/** Shows the steps of a block. */
final class BlockSteps {
    /** The part of a reply that is about a block. */
    static final String PART = "blok";

    private static final int MINUTES_A_QUESTION = 4;
    private static final int FEWEST_QUESTIONS = 2;

    private final Practising practising;
    private final Leafing leafing;
    private final TopicText texts;
    private final Showing showing;

    BlockSteps(Practising practising, Leafing leafing, TopicText texts, Showing showing) {
        this.practising = practising;
        this.leafing = leafing;
        this.texts = texts;
        this.showing = showing;
    }

    /** Shows a step; returns false where it has nothing to show, as where there is no question. */
    boolean show(Exchange exchange, Plan plan, Block block, Run.Step step) {
        switch (step) {
            case READ -> read(exchange, plan, block);
            case PRACTISE -> {
                return practise(exchange, plan, block);
            }
            case RECALL -> exchange.reply(PART, BlockMessages.recall(block, showing.view(exchange, plan)));
            case REFLECT -> exchange.reply(PART, BlockMessages.reflect(block, List.of()));
        }
        return true;
    }

    private void read(Exchange exchange, Plan plan, Block block) {
        TopicId topic = block.topics().getFirst();
        List<String> headings = texts.headings(topic);
        String chapter = topic.chapter().value();
        Exchange guarded = practising.guarded(exchange, "");
        if (headings.isEmpty()) {
            leafing.read(guarded, chapter, 0);
        } else {
            leafing.section(guarded, chapter, headings.getFirst());
        }
        exchange.reply(PART, BlockMessages.read(block, headings, showing.view(exchange, plan)));
    }

    private boolean practise(Exchange exchange, Plan plan, Block block) {
        if (practising.waitsFor(exchange, block.topics())) {
            practising.begin(exchange, "");
            return true;
        }
        List<Part> before = BlockMessages.practise(block, showing.view(exchange, plan));
        return practising.begin(
                exchange, block.topics(), Math.max(FEWEST_QUESTIONS, block.minutes() / MINUTES_A_QUESTION), before);
    }

    /** Shows what somebody wrote from memory beside the points of the text, and asks how it went. */
    void compare(Exchange exchange, Block block, String written) {
        TopicText.Remembered remembered = texts.compare(block.topics().getFirst(), written);
        practising.guarded(exchange, "").reply(PART, BlockMessages.reflect(block, BlockMessages.compared(remembered)));
    }
}
