package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.ChangeMenu;
import id.kawanbelajar.conversation.wording.plan.PlanActions;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.draft.PlanDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the buttons of a plan do. */
final class PlanPresses {
    private final PlanBook book;
    private final Showing showing;
    private final Acts acts;
    private final Menus menus;

    PlanPresses(PlanBook book, Showing showing, Acts acts, Menus menus) {
        this.book = book;
        this.showing = showing;
        this.acts = acts;
        this.menus = menus;
    }

    /**
     * Does what a button does.
     *
     * @param action what, and what it is about behind a colon
     */
    void press(Exchange exchange, String action) {
        String what = action.split(":", 2)[0];
        String about = action.substring(Math.min(action.length(), what.length() + 1));
        Optional<PlanDraft> open = book.draft(exchange.person().id()).filter(draft -> draft.open() != null);
        Optional<Plan> plan = book.plan(exchange.person().id());
        boolean did = (open.isPresent() && answers(exchange, open.get(), what, about))
                || (plan.isPresent() && does(exchange, plan.get(), what, about));
        if (!did) {
            exchange.reply(Showing.PART, Wording.say("tombol-lama"));
        }
    }

    private boolean answers(Exchange exchange, PlanDraft draft, String what, String about) {
        return switch (what) {
            case PlanActions.SAY -> acts.wishing().answer(exchange, draft, about);
            case PlanActions.CHAPTER -> {
                Optional<Material> chapter = menus.chapter(exchange.person(), about);
                chapter.ifPresent(found -> acts.wishing().chapter(exchange, draft, found));
                yield chapter.isPresent();
            }
            default -> false;
        };
    }

    private boolean does(Exchange exchange, Plan plan, String what, String about) {
        switch (what) {
            case PlanActions.CALENDAR -> showing.calendar(exchange, plan);
            case PlanActions.SHOW -> showing.list(exchange, plan, List.of());
            case PlanActions.UNDO -> acts.changing().undo(exchange);
            case PlanActions.FORGET -> acts.asked().forget(exchange, about.equals("ya"));
            case PlanActions.CHANGE -> exchange.reply(Showing.PART, menus.change(exchange, plan, about));
            case PlanActions.BEGIN -> acts.walk().begin(exchange, plan, about);
            default -> {
                return changes(exchange, plan, what, about);
            }
        }
        return true;
    }

    private boolean changes(Exchange exchange, Plan plan, String what, String about) {
        return switch (what) {
            case PlanActions.SAY -> acts.changing().takes(exchange, plan, about, true);
            case PlanActions.CHAPTER ->
                menus.chapter(exchange.person(), about)
                        .filter(chapter -> acts.changing().takes(exchange, plan, ChangeMenu.adding(chapter), true))
                        .isPresent();
            case PlanActions.STEP -> acts.walk().press(exchange, plan, about);
            case PlanActions.TRADE_OFF -> acts.changing().tradeOff(exchange, plan, about);
            case PlanActions.MOVE_DAY -> {
                LocalDate today = showing.now(exchange).toLocalDate();
                yield acts.asked().offerDays(exchange, plan, menus.nextDay(plan, today));
            }
            case PlanActions.MOVE -> {
                String[] days = about.split(":", 2);
                yield days.length == 2
                        && acts.changing().move(exchange, plan, LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
            case PlanActions.MOVE_TO_TOMORROW -> {
                LocalDate tomorrow = showing.now(exchange).toLocalDate().plusDays(1);
                Optional<Block> block = plan.blocks().stream()
                        .filter(candidate -> candidate.id().equals(about))
                        .findFirst();
                yield block.isPresent()
                        && acts.changing().move(exchange, plan, block.get().day(), tomorrow);
            }
            default -> false;
        };
    }
}
