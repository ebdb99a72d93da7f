package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.planning.making.Knowing;
import id.kawanbelajar.conversation.wording.plan.PlanView;
import id.kawanbelajar.conversation.wording.plan.ReasonMessages;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why something stands where it stands. */
final class Reasons {
    private static final int SHORTEST_WORD = 4;

    private final Showing showing;
    private final Knowing knowing;

    Reasons(Showing showing, Knowing knowing) {
        this.showing = showing;
        this.knowing = knowing;
    }

    /**
     * Tells the reason for a block of a day.
     *
     * @param day null for the next one with blocks
     * @param about words for a topic or what is done in it; may be blank
     * @return whether the question was about the plan
     */
    boolean tell(Exchange exchange, Plan plan, @Nullable LocalDate day, String about) {
        PlanView view = showing.view(exchange, plan);
        LocalDate asked =
                day == null ? view.ahead().stream().map(Block::day).findFirst().orElse(view.today()) : day;
        List<Block> blocks = plan.on(asked).stream()
                .filter(block -> block.state() != Block.State.MISSED)
                .toList();
        if (day == null && blocks.stream().noneMatch(block -> isAbout(block, view, about))) {
            return false;
        }
        exchange.reply(
                Showing.PART,
                blocks.isEmpty()
                        ? ReasonMessages.free(view, asked)
                        : ReasonMessages.of(
                                blocks.stream()
                                        .filter(block -> isAbout(block, view, about))
                                        .findFirst()
                                        .orElse(blocks.getFirst()),
                                view,
                                knowing.of(exchange.person().id())));
        return true;
    }

    private static boolean isAbout(Block block, PlanView view, String about) {
        List<String> names = Arrays.asList(PlainWords.of(block.topics().stream()
                        .map(topic -> view.names().whole(topic))
                        .reduce("", (all, name) -> all + " " + name))
                .split(" ", -1));
        return Arrays.stream(about.split(" ", -1))
                .anyMatch(word -> (word.length() >= SHORTEST_WORD && names.contains(word))
                        || (block.kind() == Block.Kind.LEARN && word.startsWith("baca")));
    }
}
