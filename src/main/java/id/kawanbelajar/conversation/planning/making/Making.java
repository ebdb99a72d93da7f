package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.conversation.wording.plan.PlanLabels;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.making.Planner;
import id.kawanbelajar.plan.making.Request;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.UsualTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a plan of a wish: its words become chapters, the chapters topics, and the planner does the rest. */
public final class Making {
    /** So many days a goal without a day has. */
    private static final int USUAL_DAYS = 14;

    private final Scopes scopes;
    private final PlanTopics topics;
    private final PlanLabels labels;
    private final Planner planner;
    private final Knowing knowing;

    public Making(Scopes scopes, PlanTopics topics, PlanLabels labels, Planner planner, Knowing knowing) {
        this.scopes = scopes;
        this.topics = topics;
        this.labels = labels;
        this.planner = planner;
        this.knowing = knowing;
    }

    /**
     * Makes a plan.
     *
     * @param wish with at least one goal
     * @param earlier blocks of the plan so far; empty for a new one
     */
    public Made make(Person person, PlanWish wish, List<Block> earlier, LocalDateTime now) {
        List<Note> notes = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        Map<TopicId, Topic> all = new LinkedHashMap<>();
        Kelas read = null;
        for (int at = 0; at < wish.goals().size(); at++) {
            GoalWish goal = wish.goals().get(at);
            Scope scope = scopes.of(person, goal);
            List<Topic> own = scope instanceof Scope.Found(var chapters, var assumed) ? topics.of(chapters) : List.of();
            if (isLeftOut(wish, scope)) {
                notes.add(new Note.NotThere(String.valueOf(goal.scope().mapel())));
            } else if (scope instanceof Scope.Found found && !own.isEmpty()) {
                note(goal, found, notes);
                own.forEach(topic -> all.put(topic.id(), topic));
                goals.add(goal(goal, found.chapters(), own, goals, day(goal, now.toLocalDate(), notes)));
                read = read == null ? found.chapters().getFirst().kelas() : read;
            } else {
                return new Made.Unclear(at, scope instanceof Scope.Found ? new Scope.NoSubject("") : scope);
            }
        }
        if (goals.isEmpty()) {
            return new Made.Unclear(0, new Scope.NoSubject(""));
        }
        Kelas kelas = person.kelas() == null ? read : person.kelas();
        Availability hours = wish.time().orUsual(UsualTime.of(kelas == null ? Jenjang.SMP : kelas.jenjang()));
        Request request = new Request(
                kelas == null ? Fase.D : kelas.fase(),
                goals,
                List.copyOf(all.values()),
                hours,
                earlier.stream().filter(block -> counts(block, hours, now)).toList(),
                now);
        return new Made.Planned(request, planner.plan(request, knowing.of(person.id())), notes);
    }

    /** Of several subjects those of which nothing is published are left out; a single one must be asked about. */
    private static boolean isLeftOut(PlanWish wish, Scope scope) {
        return wish.goals().size() > 1 && scope instanceof Scope.NoSubject(String mapel) && !mapel.isBlank();
    }

    /** Returns the first goal that names something to learn which is not there or may be several things. */
    public Optional<Made.Unclear> unclear(Person person, PlanWish wish) {
        return IntStream.range(0, wish.goals().size())
                .filter(at -> wish.goals().get(at).scope().mapel() != null
                        || wish.goals().get(at).scope().isNarrow())
                .mapToObj(at ->
                        new Made.Unclear(at, scopes.of(person, wish.goals().get(at))))
                .filter(unclear -> !(unclear.scope() instanceof Scope.Found) && !isLeftOut(wish, unclear.scope()))
                .findFirst();
    }

    /** What would be running now does not stay on a day that turns out not to work. */
    private static boolean counts(Block block, Availability hours, LocalDateTime now) {
        return block.state() != Block.State.PLANNED
                || hours.minutesOn(block.day()) > 0
                || block.day().isBefore(now.toLocalDate());
    }

    private static void note(GoalWish goal, Scope.Found found, List<Note> notes) {
        if (found.assumed() && goal.kind() == Goal.Kind.QUIZ) {
            notes.add(new Note.AllChapters(found.chapters()));
        }
        List<Integer> there = found.chapters().stream()
                .map(chapter -> chapter.chapter().number())
                .toList();
        List<Integer> missing = goal.scope().chapters().stream()
                .filter(number -> !there.contains(number))
                .toList();
        if (!missing.isEmpty()) {
            notes.add(new Note.NoChapters(found.chapters().getFirst().mapel(), missing));
        }
    }

    private static LocalDate day(GoalWish goal, LocalDate today, List<Note> notes) {
        ExamDay when = goal.when();
        if (when != null) {
            if (when.vague()) {
                notes.add(new Note.VagueDay(when.day()));
            }
            return when.day();
        }
        LocalDate day = today.plusDays(USUAL_DAYS);
        notes.add(new Note.AssumedDay(day));
        return day;
    }

    /** Its id holds neither day nor chapters, so that what was done counts on when these change. */
    private Goal goal(GoalWish wish, List<Material> chapters, List<Topic> own, List<Goal> others, LocalDate day) {
        Goal.Kind kind = kind(wish);
        String base = kind.name() + "-" + chapters.getFirst().mapel();
        long same = others.stream().filter(goal -> goal.id().startsWith(base)).count();
        return new Goal(
                same == 0 ? base : base + "-" + (same + 1),
                kind,
                labels.of(kind, wish, chapters),
                day,
                own.stream().map(Topic::id).toList());
    }

    private static Goal.Kind kind(GoalWish wish) {
        if (wish.kind() != null) {
            return wish.kind();
        }
        return wish.when() == null ? Goal.Kind.UNDERSTAND : Goal.Kind.QUIZ;
    }
}
