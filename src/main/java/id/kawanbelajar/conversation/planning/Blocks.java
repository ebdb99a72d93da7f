package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.wording.plan.BlockMessages;
import id.kawanbelajar.conversation.wording.plan.PlanView;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The blocks of a plan, one after the other: which comes next, and that one is done. */
final class Blocks {
    private final PlanBook book;
    private final Showing showing;

    Blocks(PlanBook book, Showing showing) {
        this.book = book;
        this.showing = showing;
    }

    /** Returns the next block that is not done, from today on. */
    Optional<Block> next(Exchange exchange, Plan plan) {
        LocalDate today = showing.now(exchange).toLocalDate();
        return plan.blocks().stream()
                .filter(block -> block.state() == Block.State.PLANNED)
                .filter(block -> !block.day().isBefore(today))
                .findFirst();
    }

    /** Returns the last day before today on which something was not done. */
    static Optional<LocalDate> missed(Plan plan, LocalDate today) {
        return plan.blocks().stream()
                .filter(block -> block.state() != Block.State.DONE)
                .map(Block::day)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder());
    }

    /**
     * Marks a block as done and names the next one.
     *
     * @param sure whether its topic sits; if not, it is said when it comes again
     */
    void done(Exchange exchange, Plan plan, Block block, boolean sure) {
        Plan after = PlanBook.done(plan, Set.of(block.id()));
        PlanView view = showing.view(exchange, after);
        Optional<Block> again = view.ahead().stream()
                .filter(later -> !sure && later.topics().contains(block.topics().getFirst()))
                .findFirst();
        exchange.reply(Showing.PART, BlockMessages.done(block, again, next(exchange, after), view));
        book.goOn(exchange, after);
    }
}
