package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.making.Drafting.Manner;
import id.kawanbelajar.plan.time.StudyDays;
import id.kawanbelajar.plan.time.Timetable;
import id.kawanbelajar.plan.time.Timetable.Day;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The drafts of one request. */
final class Drafts {
    private final Request request;
    private final Knowledge knowledge;
    private final Kept kept;
    private final List<Timetable> timetables;
    private final Map<TopicId, String> mapel;
    private final Set<TopicId> practisable;

    Drafts(SchoolCalendar calendar, Request request, Kept kept, Knowledge knowledge) {
        this.request = request;
        this.knowledge = knowledge;
        this.kept = kept;
        timetables = new StudyDays(calendar, request.horizon(), kept::on).timetables();
        mapel = request.topics().stream().collect(Collectors.toMap(Topic::id, Topic::mapel, (a, b) -> a));
        practisable = request.topics().stream()
                .filter(Topic::practisable)
                .map(Topic::id)
                .collect(Collectors.toSet());
    }

    /** Returns the topics for which something is to be done. */
    Set<TopicId> asked() {
        return timetables.stream()
                .flatMap(timetable -> agenda(Set.of(), timetable).uncovered().stream())
                .collect(Collectors.toSet());
    }

    boolean isWithoutTime() {
        return timetables.stream().allMatch(timetable -> timetable.days().isEmpty());
    }

    /** Returns the topics that find no place, those left out not counted: with the blocks so long that there are fewest. */
    Set<TopicId> missing(Set<TopicId> out) {
        Set<TopicId> fewest = missing(out, timetables.getFirst());
        for (int i = 1; i < timetables.size() && !fewest.isEmpty(); i++) {
            Set<TopicId> others = missing(out, timetables.get(i));
            fewest = others.size() < fewest.size() ? others : fewest;
        }
        return fewest;
    }

    private Set<TopicId> missing(Set<TopicId> out, Timetable timetable) {
        Agenda agenda = agenda(out, timetable);
        agenda.takeAll(timetable.days());
        return agenda.uncovered();
    }

    /**
     * Returns all blocks of the kindest draft, also those that are kept.
     *
     * @param out topics to leave out, so that none of the others is {@link #missing}
     */
    List<Block> kindest(Set<TopicId> out) {
        return Arrays.stream(Manner.values())
                .flatMap(manner -> timetables.stream().map(timetable -> draft(out, manner, timetable)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private Optional<List<Block>> draft(Set<TopicId> out, Manner manner, Timetable timetable) {
        Agenda agenda = agenda(out, timetable);
        Recalls recalls = new Recalls(knowledge, practisable);
        request.topics().stream()
                .map(Topic::id)
                .filter(topic -> agenda.isCovered(topic)
                        && !out.contains(topic)
                        && !kept.of(topic).isEmpty())
                .forEach(topic -> recalls.remember(topic, kept.of(topic)));
        Drafting drafting = new Drafting(
                timetable.minutes(),
                agenda,
                recalls,
                timetable.endings(request.ahead(), kept::on),
                new Pace(request, timetable.days()),
                manner);
        DayOrder order = new DayOrder(agenda, knowledge, mapel);
        BlockIds ids = new BlockIds(request.earlier(), kept);
        List<Block> blocks = new ArrayList<>(kept.blocks());
        for (Day day : timetable.days()) {
            List<Task> tasks = order.of(drafting.fill(day));
            for (int i = 0; i < tasks.size(); i++) {
                blocks.add(ids.block(tasks.get(i), day.date(), day.starts().get(i), timetable.minutes()));
            }
        }
        blocks.sort(Comparator.comparing(Block::day).thenComparing(Block::start));
        return agenda.uncovered().isEmpty() ? Optional.of(blocks) : Optional.empty();
    }

    private Agenda agenda(Set<TopicId> out, Timetable timetable) {
        return new AgendaWriter(request, knowledge, kept, timetable.minutes()).write(out);
    }
}
