package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.supervision.StudyTime;
import id.kawanbelajar.people.supervision.UseLog;
import id.kawanbelajar.progress.Knowledge;
import id.kawanbelajar.progress.MasteryLevel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How much a child learned, and what is worth doing again; nothing of what was said. */
public final class WeekOfUse {
    private static final Set<MasteryLevel> AGAIN = EnumSet.of(MasteryLevel.START, MasteryLevel.PRACTISING);
    private static final int TITLES = 3;

    private final UseLog log;
    private final Knowledge knowledge;
    private final Supplier<List<Material>> shelf;
    private final ZoneId zone;

    /**
     * Begins to look.
     *
     * @param shelf gives the materials that students may open
     */
    public WeekOfUse(UseLog log, Knowledge knowledge, Supplier<List<Material>> shelf, ZoneId zone) {
        this.log = log;
        this.knowledge = knowledge;
        this.shelf = shelf;
        this.zone = zone;
    }

    StudyTime time(String child, Instant from, Instant until) {
        return StudyTime.of(log.moments(child, from, until), zone);
    }

    /** Returns titles of at most three chapters that were practised and are not well known yet. */
    List<String> again(String child, Instant from, Instant until) {
        Set<String> weak = log.topics(child, from, until).stream()
                .filter(topic -> AGAIN.contains(knowledge.assess(child, topic).level()))
                .map(topic -> TopicId.of(topic).chapter().value())
                .collect(Collectors.toSet());
        return shelf.get().stream()
                .filter(material -> weak.contains(material.id().value()))
                .map(material -> material.chapter().title())
                .limit(TITLES)
                .toList();
    }
}
