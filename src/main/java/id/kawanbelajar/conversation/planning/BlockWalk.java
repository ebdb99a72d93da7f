package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.planning.reading.Cues;
import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.running.Run;
import id.kawanbelajar.plan.running.RunStore;
import java.util.Optional;

/**
 * Walks through a block: read, practise, recall, reflect. The reply goes before the store, so that a message that is handed in
 * again after a crash takes the same step and says the same.
 */
final class BlockWalk {
    private final RunStore runs;
    private final Practising practising;
    private final BlockSteps steps;
    private final Blocks blocks;

    BlockWalk(RunStore runs, Practising practising, BlockSteps steps, Blocks blocks) {
        this.runs = runs;
        this.practising = practising;
        this.steps = steps;
        this.blocks = blocks;
    }

    /** Returns the step that a person is at; empty where no block of this plan runs. */
    Optional<Run> running(Exchange exchange, Plan plan) {
        return runs.find(exchange.person().id())
                .filter(run -> find(plan, run.block()).isPresent());
    }

    /** Returns whether a question of a practice is open, so that a word or a number is most likely its answer. */
    boolean asks(Exchange exchange) {
        return practising.isOpen(exchange);
    }

    /** Returns whether this very message was taken before. */
    boolean tookAlready(Exchange exchange) {
        return runs.find(exchange.person().id())
                .filter(run -> run.by().equals(exchange.incoming().id()))
                .isPresent();
    }

    private static Optional<Block> find(Plan plan, String id) {
        return plan.blocks().stream()
                .filter(block -> block.id().equals(id) && block.state() != Block.State.DONE)
                .findFirst();
    }

    /**
     * Begins a block, or goes on where it was left.
     *
     * @param id of the block; blank for the one that was left, or the next
     */
    void begin(Exchange exchange, Plan plan, String id) {
        Optional<Run> left = running(exchange, plan)
                .filter(run -> id.isBlank() || run.block().equals(id));
        Optional<Block> block = left.flatMap(run -> find(plan, run.block()))
                .or(() -> id.isBlank() ? blocks.next(exchange, plan) : find(plan, id));
        if (block.isEmpty()) {
            exchange.reply(BlockSteps.PART, Wording.say(id.isBlank() ? "blok-habis" : "tombol-lama"));
            return;
        }
        String message = exchange.incoming().id();
        Run run = left.map(before -> new Run(before.block(), before.step(), message))
                .orElseGet(() -> Run.of(block.get(), message));
        show(exchange, plan, block.get(), run);
    }

    /** Goes on to the step behind the one that is done. */
    private void next(Exchange exchange, Plan plan, Run run) {
        find(plan, run.block())
                .ifPresent(block -> show(
                        exchange,
                        plan,
                        block,
                        run.next(block, exchange.incoming().id())));
    }

    private void show(Exchange exchange, Plan plan, Block block, Run run) {
        if (steps.show(exchange, plan, block, run.step())) {
            runs.keep(exchange.person().id(), run, exchange.at());
        } else {
            show(exchange, plan, block, run.next(block, run.by()));
        }
    }

    /** Goes on where the questions of a block are done. */
    void afterPractice(Exchange exchange, Plan plan) {
        running(exchange, plan)
                .filter(run -> run.step() == Run.Step.PRACTISE && !practising.isWaiting(exchange))
                .ifPresent(run -> next(exchange, plan, run));
    }

    /** Takes what somebody wrote from memory. */
    void recalled(Exchange exchange, Plan plan, Run run, String written) {
        find(plan, run.block()).ifPresent(block -> {
            steps.compare(exchange, block, written);
            runs.keep(
                    exchange.person().id(), run.next(block, exchange.incoming().id()), exchange.at());
        });
    }

    /**
     * Takes a button of a step; returns whether it was of the step that runs.
     *
     * @param about the step that is done, a colon, and the block
     */
    boolean press(Exchange exchange, Plan plan, String about) {
        String[] sides = about.split(":", 2);
        Optional<Run> run = running(exchange, plan)
                .filter(going -> sides.length == 2 && going.block().equals(sides[1]));
        return run.isPresent()
                && switch (sides[0]) {
                    case "baca" -> from(exchange, plan, run.get(), Run.Step.READ);
                    case "lewati" -> from(exchange, plan, run.get(), Run.Step.RECALL);
                    case "paham" -> reflected(exchange, plan, run.get(), true);
                    case "ragu" -> reflected(exchange, plan, run.get(), false);
                    default -> false;
                };
    }

    private boolean from(Exchange exchange, Plan plan, Run run, Run.Step step) {
        if (run.step() != step) {
            return false;
        }
        next(exchange, plan, run);
        return true;
    }

    private boolean reflected(Exchange exchange, Plan plan, Run run, boolean sure) {
        Optional<Block> block = find(plan, run.block()).filter(found -> run.step() == Run.Step.REFLECT);
        block.ifPresent(done -> {
            blocks.done(exchange, plan, done, sure);
            runs.forget(exchange.person().id());
        });
        return block.isPresent();
    }

    /** Takes words that say what a button of the step that runs would; returns whether they did. */
    boolean says(Exchange exchange, Plan plan, Run run, Cues.Cue cue) {
        return switch (cue) {
            case BACA -> press(exchange, plan, "baca:" + run.block());
            case LEWATI -> press(exchange, plan, "lewati:" + run.block());
            case PAHAM -> press(exchange, plan, "paham:" + run.block());
            default -> false;
        };
    }

    /** Stops for now; the block waits. */
    void stop(Exchange exchange) {
        exchange.reply(BlockSteps.PART, Wording.say("blok-berhenti"));
    }
}
