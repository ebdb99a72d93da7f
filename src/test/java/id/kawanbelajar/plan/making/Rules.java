package id.kawanbelajar.plan.making;

import static java.time.temporal.ChronoUnit.DAYS;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What every plan keeps to, written without the planner's help. */
final class Rules {
    private static final double MASTERED = 0.8;

    private final Request request;
    private final SchoolCalendar calendar;
    private final Knowledge knowledge;
    private final List<String> broken = new ArrayList<>();

    Rules(Request request, SchoolCalendar calendar, Knowledge knowledge) {
        this.request = request;
        this.calendar = calendar;
        this.knowledge = knowledge;
    }

    List<String> broken(Plan plan) {
        List<Block> ahead = plan.blocks().stream()
                .filter(block -> block.state() == State.PLANNED
                        && start(block).isAfter(request.now().minusMinutes(1)))
                .toList();
        ahead.forEach(this::check);
        List<Block> real = plan.blocks().stream()
                .filter(block -> block.state() != State.MISSED)
                .toList();
        checkDays(real, ahead);
        checkOverlap(real);
        checkPrerequisites(ahead);
        checkCovered(plan, real);
        Set<String> ids = new HashSet<>();
        plan.blocks().forEach(block -> rule("unique id", ids.add(block.id()), block));
        Set<String> goals = request.goals().stream().map(Goal::id).collect(Collectors.toSet());
        request.earlier().stream()
                .filter(block -> block.state() == State.DONE)
                .forEach(block -> rule("done blocks stay", plan.blocks().contains(block), block));
        request.earlier().stream()
                .filter(block -> block.state() == State.PLANNED && !end(block).isAfter(request.now()))
                .filter(block -> goals.contains(block.goal()))
                .forEach(block ->
                        rule("what was missed is said", plan.blocks().contains(block.in(State.MISSED)), block));
        return broken;
    }

    private void check(Block block) {
        Availability hours = request.availability();
        rule("15 to 25 minutes", block.minutes() >= 15 && block.minutes() <= 25, block);
        rule("not before it is time", !block.start().isBefore(hours.from()), block);
        rule("ends in time", !end(block).isAfter(block.day().atTime(hours.until())), block);
        rule("not a free day", isOpen(block.day()), block);
        Optional<Goal> goal = request.goals().stream()
                .filter(each -> each.id().equals(block.goal()))
                .findFirst();
        rule("of a goal", goal.isPresent(), block);
        rule("before the exam", block.day().isBefore(goal.orElseThrow().day()), block);
    }

    private boolean isOpen(LocalDate day) {
        Availability hours = request.availability();
        if (hours.special().containsKey(day)) {
            return hours.special().get(day) > 0;
        }
        boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY && !hours.sundays();
        boolean holiday = calendar.on(day).contains(Mark.HOLIDAY) && !hours.holidays();
        return hours.minutesOn(day) > 0 && ((!sunday && !holiday) || isBetweenExams(day));
    }

    private boolean isBetweenExams(LocalDate day) {
        List<LocalDate> exams = request.goals().stream()
                .filter(goal -> goal.kind().isExam())
                .map(Goal::day)
                .toList();
        return exams.stream()
                .anyMatch(last -> !last.isAfter(day)
                        && exams.stream().anyMatch(next -> next.isAfter(day) && DAYS.between(last, next) <= 7));
    }

    private void checkDays(List<Block> real, List<Block> ahead) {
        for (Block block : ahead) {
            int minutes = real.stream()
                    .filter(other -> other.day().equals(block.day()))
                    .mapToInt(Block::minutes)
                    .sum();
            rule("no day over its minutes", minutes <= request.availability().minutesOn(block.day()), block);
        }
    }

    private void checkOverlap(List<Block> real) {
        for (int i = 1; i < real.size(); i++) {
            rule("no overlap", !start(real.get(i)).isBefore(end(real.get(i - 1))), real.get(i));
        }
    }

    private void checkPrerequisites(List<Block> ahead) {
        for (int i = 0; i < ahead.size(); i++) {
            Block block = ahead.get(i);
            if (block.kind() == Kind.LEARN) {
                List<TopicId> before = before(block.topics().getFirst());
                ahead.subList(i + 1, ahead.size()).stream()
                        .filter(later -> later.kind() == Kind.LEARN
                                && before.contains(later.topics().getFirst()))
                        .forEach(later -> rule("prerequisites first", false, later));
            }
        }
    }

    private List<TopicId> before(TopicId topic) {
        return request.topics().stream()
                .filter(each -> each.id().equals(topic))
                .map(Topic::before)
                .findFirst()
                .orElseThrow();
    }

    private void checkCovered(Plan plan, List<Block> real) {
        request.goals().stream()
                .filter(goal -> goal.day().isAfter(request.now().toLocalDate()))
                .flatMap(goal -> goal.topics().stream())
                .filter(topic -> !plan.uncovered().contains(topic))
                .forEach(topic -> rule(
                        "covered or declared: " + topic,
                        real.stream()
                                .anyMatch(block -> block.topics().contains(topic)
                                        && (block.kind() != Kind.MIXED || knowledge.mastery(topic) >= MASTERED)),
                        "no block"));
    }

    private void rule(String rule, boolean kept, Object where) {
        if (!kept) {
            broken.add(rule + ": " + where);
        }
    }

    private static LocalDateTime start(Block block) {
        return block.day().atTime(block.start());
    }

    private static LocalDateTime end(Block block) {
        return start(block).plusMinutes(block.minutes());
    }
}
