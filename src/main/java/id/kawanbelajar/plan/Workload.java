package id.kawanbelajar.plan;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.topic.TopicId;

/** Estimates how much work a topic is. */
public final class Workload {
    private static final double MASTERED = 0.8;
    private static final double SHAKY = 0.5;
    private static final int TIMES_READ = 2;
    private static final int UNKNOWN_WORDS = 500;
    private static final int PRACTICE_MINUTES = 10;
    private static final int RETELLING_MINUTES = 8;

    private final Fase fase;
    private final Knowledge knowledge;

    /** What a topic needs first. */
    public enum Need {
        LEARN,
        PRACTISE,
        REVIEW
    }

    public Workload(Fase fase, Knowledge knowledge) {
        this.fase = fase;
        this.knowledge = knowledge;
    }

    /** Returns what is to be done first; what is mastered only needs a glance. */
    public Need need(TopicId topic) {
        if (isMastered(topic)) {
            return Need.REVIEW;
        }
        return knowledge.practised(topic) && knowledge.mastery(topic) >= SHAKY ? Need.PRACTISE : Need.LEARN;
    }

    /** Returns whether it sits. */
    public boolean isMastered(TopicId topic) {
        return knowledge.mastery(topic) >= MASTERED;
    }

    /** Returns how long it takes to learn it: to read it, to read it again with a pencil, and to practise or retell it. */
    public int minutes(Topic topic) {
        int words = topic.words() == 0 ? UNKNOWN_WORDS : topic.words();
        double reading = TIMES_READ * (1 - knowledge.mastery(topic.id())) * words / wordsPerMinute();
        return (int) Math.rint(reading) + (topic.practisable() ? PRACTICE_MINUTES : RETELLING_MINUTES);
    }

    private int wordsPerMinute() {
        return switch (fase) {
            case A -> 90;
            case B -> 100;
            case C -> 120;
            case D -> 140;
            case E, F -> 160;
        };
    }
}
