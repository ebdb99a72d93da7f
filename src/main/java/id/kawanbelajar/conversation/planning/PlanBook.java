package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.draft.DraftText;
import id.kawanbelajar.plan.draft.PlanDraft;
import id.kawanbelajar.plan.wish.PlanWish;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plan of a person with the wish it was made of, and both as they were before the last change. */
final class PlanBook {
    private final PlanMeans.Keeps keeps;

    PlanBook(PlanMeans.Keeps keeps) {
        this.keeps = keeps;
    }

    Optional<Plan> plan(String person) {
        return keeps.plans().find(person);
    }

    Optional<PlanDraft> draft(String person) {
        return keeps.drafts().find(person).flatMap(DraftText::read);
    }

    /** Returns whether this very message was taken before. */
    boolean tookAlready(Exchange exchange) {
        return draft(exchange.person().id())
                .filter(draft -> draft.by().equals(exchange.incoming().id()))
                .isPresent();
    }

    void keepDraft(Exchange exchange, PlanDraft draft) {
        keeps.drafts().keep(exchange.person().id(), DraftText.write(draft), exchange.at());
    }

    /** Keeps a plan and its wish; what was there can be brought back. */
    void keep(Exchange exchange, Plan plan, PlanWish wish) {
        String person = exchange.person().id();
        Optional<Plan> before = keeps.plans().find(person);
        Optional<String> wished = keeps.drafts().find(person);
        if (before.isPresent() && wished.isPresent()) {
            keeps.formerPlans().keep(person, before.get(), exchange.at());
            keeps.formerDrafts().keep(person, wished.get(), exchange.at());
        } else {
            forgetFormer(person);
        }
        keeps.plans().keep(person, plan, exchange.at());
        keepDraft(
                exchange,
                draft(person)
                        .orElse(PlanDraft.NONE)
                        .made(wish, exchange.incoming().id()));
    }

    /** Returns a plan with some blocks done. */
    static Plan done(Plan plan, Set<String> done) {
        List<Block> blocks = plan.blocks().stream()
                .map(block -> done.contains(block.id()) ? block.in(Block.State.DONE) : block)
                .toList();
        return new Plan(plan.goals(), plan.availability(), blocks, plan.uncovered());
    }

    /** Keeps a plan whose blocks went on; its wish stays. */
    void goOn(Exchange exchange, Plan plan) {
        keeps.plans().keep(exchange.person().id(), plan, exchange.at());
        draft(exchange.person().id())
                .ifPresent(draft ->
                        keepDraft(exchange, draft.by(exchange.incoming().id())));
    }

    /** Returns the plan as it was before the last change. */
    Optional<Plan> former(String person) {
        return keeps.formerPlans()
                .find(person)
                .filter(plan -> formerDraft(person).isPresent());
    }

    private Optional<PlanDraft> formerDraft(String person) {
        return keeps.formerDrafts().find(person).flatMap(DraftText::read);
    }

    /** Brings the former plan back; nothing happens where there is none. */
    void undo(Exchange exchange) {
        String person = exchange.person().id();
        Optional<Plan> plan = former(person);
        Optional<PlanDraft> draft = formerDraft(person);
        if (plan.isPresent() && draft.isPresent()) {
            keeps.plans().keep(person, plan.get(), exchange.at());
            keepDraft(exchange, draft.get().by(exchange.incoming().id()));
            forgetFormer(person);
        }
    }

    void forget(String person) {
        keeps.plans().forget(person);
        keeps.drafts().forget(person);
        forgetFormer(person);
    }

    private void forgetFormer(String person) {
        keeps.formerPlans().forget(person);
        keeps.formerDrafts().forget(person);
    }
}
