package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.intent.Intent;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.planning.reading.Cues;
import id.kawanbelajar.conversation.wording.plan.ChangeMenu;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.draft.PlanDraft;
import id.kawanbelajar.plan.running.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears what of a message is about plans: an answer, the plan as it is, a step of a block, or a change. */
final class PlanHearing {
    /** What is no answer to a question about a plan, whatever words it holds. */
    private static final Set<Intent> NO_ANSWER = Set.of(
            Intent.GREETING,
            Intent.THANKS,
            Intent.PRACTICE,
            Intent.FEELINGS,
            Intent.ERASE,
            Intent.PRIVACY,
            Intent.INJECTION,
            Intent.CHEATING,
            Intent.RUDE,
            Intent.OTHERS_DATA,
            Intent.DO_IT_FOR_ME,
            Intent.PHOTO,
            Intent.VOICE,
            Intent.PREFER_SHORT,
            Intent.SUMMARY,
            Intent.TRANSLATE);

    /** What means something only while a question about a plan is open. */
    private static final Set<Cues.Cue> OF_A_QUESTION = Set.of(Cues.Cue.TIDAK_JADI, Cues.Cue.TERSERAH);

    private final Cues cues = new Cues();
    private final PlanBook book;
    private final Showing showing;
    private final Acts acts;

    PlanHearing(PlanBook book, Showing showing, Acts acts) {
        this.book = book;
        this.showing = showing;
        this.acts = acts;
    }

    /** Takes a message of a student; returns whether it was about plans. */
    boolean takes(Exchange exchange, Recall recall, Intent intent, String text) {
        return book.tookAlready(exchange)
                || acts.walk().tookAlready(exchange)
                || answers(exchange, intent, text)
                || book.plan(exchange.person().id())
                        .filter(plan -> isAbout(exchange, plan, recall, intent, text))
                        .isPresent();
    }

    private boolean answers(Exchange exchange, Intent intent, String text) {
        return !NO_ANSWER.contains(intent)
                && !cues.has(Cues.Cue.TANYA, text)
                && !acts.walk().asks(exchange)
                && book.draft(exchange.person().id())
                        .filter(draft -> leaves(exchange, draft, text)
                                || acts.wishing().answer(exchange, draft, said(draft, text)))
                        .isPresent();
    }

    private boolean leaves(Exchange exchange, PlanDraft draft, String text) {
        boolean leaves = draft.open() != null && cues.has(Cues.Cue.TIDAK_JADI, text);
        if (leaves) {
            acts.wishing().leave(exchange, draft);
        }
        return leaves;
    }

    /** Whoever does not know, or does not mind, gets what does for most. */
    private String said(PlanDraft draft, String text) {
        if (draft.open() == null || !cues.has(Cues.Cue.TERSERAH, text)) {
            return text;
        }
        return switch (draft.open()) {
            case GOAL -> "mau lebih ngerti";
            case SCOPE -> "semua bab";
            case WHEN -> "minggu depan";
            case MINUTES -> "30 menit sehari";
        };
    }

    private boolean isAbout(Exchange exchange, Plan plan, Recall recall, Intent intent, String text) {
        Optional<Cues.Cue> cue = cues.first(text).filter(found -> !OF_A_QUESTION.contains(found));
        if (cue.isEmpty()) {
            return recalls(exchange, plan, recall, intent, text)
                    || acts.changing().takes(exchange, plan, text, sure(exchange, recall, intent, text));
        }
        switch (cue.get()) {
            case KALENDER -> showing.calendar(exchange, plan);
            case LIHAT -> showing.list(exchange, plan, List.of());
            case UBAH -> exchange.reply(Showing.PART, ChangeMenu.what());
            case BATALKAN -> acts.changing().undo(exchange);
            case MULAI -> {
                return begins(exchange, plan, text);
            }
            case BERHENTI -> {
                return stops(exchange, plan);
            }
            case BACA, LEWATI, PAHAM -> {
                return acts.walk()
                        .running(exchange, plan)
                        .filter(run -> acts.walk().says(exchange, plan, run, cue.get()))
                        .isPresent();
            }
            case TANYA, RENCANA, LANJUT, TIDAK_JADI, TERSERAH -> {
                return acts.changing().takes(exchange, plan, text, sure(exchange, recall, intent, text));
            }
        }
        return true;
    }

    /** A bare "lanjut" means the block only where one was left. */
    private boolean begins(Exchange exchange, Plan plan, String text) {
        boolean means = !cues.has(Cues.Cue.LANJUT, text)
                || acts.walk().running(exchange, plan).isPresent();
        if (means) {
            acts.walk().begin(exchange, plan, "");
        }
        return means;
    }

    /** The questions of a block are stopped as every practice is. */
    private boolean stops(Exchange exchange, Plan plan) {
        boolean runs = acts.walk()
                .running(exchange, plan)
                .filter(run -> run.step() != Run.Step.PRACTISE)
                .isPresent();
        if (runs) {
            acts.walk().stop(exchange);
        }
        return runs;
    }

    private boolean recalls(Exchange exchange, Plan plan, Recall recall, Intent intent, String text) {
        Optional<Run> run = acts.walk()
                .running(exchange, plan)
                .filter(going -> going.step() == Run.Step.RECALL && !acts.walk().asks(exchange))
                .filter(going -> !NO_ANSWER.contains(intent) && !recall.hasTopic());
        run.ifPresent(going -> acts.walk().recalled(exchange, plan, going, text));
        return run.isPresent();
    }

    /** Whether a message is so likely about the plan that a day or a chapter in it means a change. */
    private boolean sure(Exchange exchange, Recall recall, Intent intent, String text) {
        if (acts.walk().asks(exchange)) {
            return intent == Intent.PLAN;
        }
        boolean talkedAbout = !recall.hasTopic()
                && recall.awaiting() == Recall.Awaiting.NOTHING
                && !NO_ANSWER.contains(intent)
                && !cues.has(Cues.Cue.TANYA, text);
        return talkedAbout || intent == Intent.PLAN || cues.has(Cues.Cue.RENCANA, text);
    }
}
