package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Says why a block stands where it stands. */
public final class ReasonMessages {
    private static final double MASTERED = 0.8;
    private static final double NEARLY = 0.6;
    private static final double PRACTISING = 0.4;

    private ReasonMessages() {}

    /** The reason, the exam it is for, and how firm its topic is. */
    public static Message of(Block block, PlanView view, Knowledge knowledge) {
        Goal goal = view.plan().goals().stream()
                .filter(candidate -> candidate.id().equals(block.goal()))
                .findFirst()
                .orElse(view.plan().goals().getFirst());
        String when = PlanDates.near(block.day(), view.today());
        String reason = reason(block.why(), PlanDates.day(goal.day()));
        return Wording.with(
                List.of(),
                Wording.sentence("rencana-karena", when, PlanMessages.about(block, view.names()), reason)
                        + "\n"
                        + Wording.sentence("rencana-karena-tujuan", goal.label(), PlanDates.day(goal.day()))
                        + "\n"
                        + mastery(block.topics().getFirst(), view.names(), knowledge));
    }

    private static String reason(Block.Why why, String exam) {
        String name = "rencana-karena-" + why.name().toLowerCase(Locale.ROOT);
        return switch (why) {
            case NEW, FINAL -> Wording.sentence(name, exam);
            case PREREQUISITE, WEAK, DUE -> Wording.sentence(name);
        };
    }

    /** Nothing stands on that day. */
    public static Message free(PlanView view, LocalDate day) {
        return Wording.say("rencana-karena-kosong", PlanDates.near(day, view.today()));
    }

    private static String mastery(TopicId topic, TopicNames names, Knowledge knowledge) {
        return Wording.sentence("rencana-kuasai-" + level(topic, knowledge), names.title(topic));
    }

    private static String level(TopicId topic, Knowledge knowledge) {
        if (!knowledge.practised(topic)) {
            return "belum-tahu";
        }
        double mastery = knowledge.mastery(topic);
        if (mastery >= MASTERED) {
            return "sudah";
        }
        if (mastery >= NEARLY) {
            return "hampir";
        }
        return mastery >= PRACTISING ? "berlatih" : "mulai";
    }
}
