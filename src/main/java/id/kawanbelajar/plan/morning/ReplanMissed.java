package id.kawanbelajar.plan.morning;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.PlanStore;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.making.Planner;
import id.kawanbelajar.plan.making.Planning;
import id.kawanbelajar.plan.making.Request;
import id.kawanbelajar.plan.reminding.MorningWork;
import id.kawanbelajar.plan.scope.ChapterTopics;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans anew where something was missed on a day before; what does not fit any more is left out, as in any plan. */
public final class ReplanMissed implements MorningWork {
    private final PlanStore plans;
    private final PersonDirectory people;
    private final Means means;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * What planning needs.
     *
     * @param planner makes plans
     * @param knowing tells what a person knows
     * @param shelf the published chapters
     * @param topics takes them apart
     */
    public record Means(Planner planner, Function<String, Knowledge> knowing, Shelf shelf, ChapterTopics topics) {}

    /**
     * @param zone of the school
     */
    public ReplanMissed(PlanStore plans, PersonDirectory people, Means means, InstantSource clock, ZoneId zone) {
        this.plans = plans;
        this.people = people;
        this.means = means;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void begin(String person, LocalDate day) {
        plans.find(person)
                .filter(plan -> plan.blocks().stream().anyMatch(block -> isMissed(block, day)))
                .ifPresent(plan -> plans.keep(person, again(person, plan, day), clock.instant()));
    }

    private static boolean isMissed(Block block, LocalDate today) {
        return block.state() == Block.State.PLANNED && block.day().isBefore(today);
    }

    /** Where a chapter was withdrawn nothing can be planned; that is for the person to say. */
    private Plan again(String person, Plan plan, LocalDate today) {
        List<Material> chapters = chapters(plan);
        List<Topic> topics = chapters.stream()
                .flatMap(chapter -> means.topics().of(chapter).stream())
                .toList();
        Set<TopicId> known = topics.stream().map(Topic::id).collect(Collectors.toSet());
        if (topics.isEmpty() || plan.goals().stream().anyMatch(goal -> !known.containsAll(goal.topics()))) {
            return withMissed(plan, today);
        }
        Fase fase = people.withId(person)
                .map(Person::kelas)
                .map(Kelas::fase)
                .orElse(chapters.getFirst().fase());
        Request request = Request.again(plan, topics, fase, LocalDateTime.ofInstant(clock.instant(), zone));
        return switch (means.planner().plan(request, means.knowing().apply(person))) {
            case Planning.Fits(var fitting) -> fitting;
            case Planning.Tight(var best, var ways) -> best;
            case Planning.NoTime none -> withMissed(plan, today);
        };
    }

    private List<Material> chapters(Plan plan) {
        Set<MaterialId> wanted = plan.goals().stream()
                .flatMap(goal -> goal.topics().stream())
                .map(TopicId::chapter)
                .collect(Collectors.toSet());
        return means.shelf().materials(Audience.STUDENT).stream()
                .filter(material -> wanted.contains(material.id()))
                .toList();
    }

    private static Plan withMissed(Plan plan, LocalDate today) {
        List<Block> blocks = plan.blocks().stream()
                .map(block -> isMissed(block, today) ? block.in(Block.State.MISSED) : block)
                .toList();
        return new Plan(plan.goals(), plan.availability(), blocks, plan.uncovered());
    }
}
