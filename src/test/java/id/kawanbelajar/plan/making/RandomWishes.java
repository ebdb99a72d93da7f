package id.kawanbelajar.plan.making;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.State;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.practice.review.Grade;
import id.kawanbelajar.practice.review.ReviewCard;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Anything that somebody might wish for, sensible or not. The same seed gives the same wishes. */
final class RandomWishes {
    private static final List<String> MAPEL = List.of("matematika", "ipa", "ips");

    private final Random random;

    RandomWishes(long seed) {
        random = new Random(seed);
    }

    Request request() {
        List<Topic> topics = topics(1 + random.nextInt(20));
        LocalDateTime now = LocalDate.of(2026, 7, 1)
                .plusDays(random.nextInt(300))
                .atTime(6 + random.nextInt(16), random.nextInt(60));
        return new Request(any(Fase.values()), goals(topics, now.toLocalDate()), topics, hours(now), List.of(), now);
    }

    /** The same plan some days later, some of it done, and perhaps another wish. */
    Request later(Plan plan, Request request) {
        LocalDateTime now = request.now().plusDays(random.nextInt(8)).plusMinutes(random.nextInt(240));
        List<Block> blocks = plan.blocks().stream()
                .map(block -> block.day().isBefore(now.toLocalDate().plusDays(2)) && random.nextInt(3) > 0
                        ? block.in(State.DONE)
                        : block)
                .toList();
        Plan lived = new Plan(plan.goals(), plan.availability(), blocks, plan.uncovered());
        Request again = Request.again(lived, request.topics(), request.fase(), now);
        return switch (random.nextInt(4)) {
            case 0 ->
                again.with(plan.goals().stream()
                        .map(goal -> goal.on(goal.day().plusDays(random.nextInt(7) - 2)))
                        .toList());
            case 1 -> again.with(plan.availability().with(now.toLocalDate(), 0));
            case 2 -> again.with(goals(request.topics(), now.toLocalDate()));
            default -> again;
        };
    }

    SchoolCalendar calendar() {
        int salt = random.nextInt(1000);
        return day -> {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            int number = Math.floorMod(day.hashCode() * 31 + salt, 60);
            if (number < 6) {
                marks.add(Mark.HOLIDAY);
            }
            if (number == 7) {
                marks.add(Mark.EXAM);
            }
            if (day.getDayOfYear() / 30 == 1) {
                marks.add(Mark.RAMADAN);
            }
            return marks;
        };
    }

    Knowledge knowledge(Request request) {
        Map<TopicId, Double> mastery = new HashMap<>();
        Map<TopicId, ReviewCard> cards = new HashMap<>();
        for (Topic topic : request.topics()) {
            if (random.nextBoolean()) {
                mastery.put(topic.id(), random.nextDouble());
            }
            if (random.nextInt(3) == 0) {
                LocalDate day = request.now().toLocalDate().minusDays(random.nextInt(20));
                cards.put(topic.id(), ReviewCard.first(any(Grade.values()), day));
            }
        }
        return new Knowledge() {
            @Override
            public double mastery(TopicId topic) {
                return mastery.getOrDefault(topic, 0.2);
            }

            @Override
            public boolean practised(TopicId topic) {
                return mastery.containsKey(topic);
            }

            @Override
            public Optional<ReviewCard> card(TopicId topic) {
                return Optional.ofNullable(cards.get(topic));
            }
        };
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<Topic> topics(int count) {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<TopicId> before = new ArrayList<>();
            for (int j = 0; j < i && before.size() < 2; j++) {
                if (random.nextInt(8) == 0) {
                    before.add(topics.get(j).id());
                }
            }
            String mapel = MAPEL.get(random.nextInt(3));
            topics.add(new Topic(
                    Wishes.id(mapel, i),
                    "Tujuan " + i,
                    "Bab",
                    mapel,
                    random.nextInt(2500),
                    random.nextBoolean(),
                    before));
        }
        return topics;
    }

    private List<Goal> goals(List<Topic> topics, LocalDate today) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            List<TopicId> some = topics.stream()
                    .map(Topic::id)
                    .filter(topic -> random.nextInt(3) == 0)
                    .toList();
            List<TopicId> any = some.isEmpty() ? List.of(topics.getFirst().id()) : some;
            int days = random.nextInt(random.nextBoolean() ? 8 : 90);
            Goal.Kind kind = any(Goal.Kind.values());
            goals.add(new Goal("g" + i, kind, "tujuan", today.plusDays(days), any));
        }
        return goals;
    }

    private Availability hours(LocalDateTime now) {
        Map<DayOfWeek, Integer> weekly = new HashMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            weekly.put(DayOfWeek.of(1 + random.nextInt(7)), random.nextBoolean() ? 0 : random.nextInt(120));
        }
        Map<LocalDate, Integer> special = new HashMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            special.put(now.toLocalDate().plusDays(random.nextInt(14)), random.nextBoolean() ? 0 : random.nextInt(180));
        }
        LocalTime from = LocalTime.of(12 + random.nextInt(8), 5 * random.nextInt(12));
        LocalTime until = from.plusMinutes(15 + random.nextInt(220));
        return new Availability(
                10 + random.nextInt(140),
                weekly,
                special,
                from,
                until.isAfter(from) ? until : LocalTime.of(23, 59),
                random.nextBoolean(),
                random.nextBoolean());
    }
}
