package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.expression.Value;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Situations and questions to choose from, written down or random. */
final class Situations {
    static final MaterialId CHAPTER = new MaterialId("smp/matematika/7/02");
    static final TopicId T1 = new TopicId(CHAPTER, "T1");
    static final TopicId T2 = new TopicId(CHAPTER, "T2");
    static final TopicId T3 = new TopicId(CHAPTER, "T3");
    static final TopicId EARLIER = new TopicId(new MaterialId("smp/matematika/7/01"), "T1");

    private static final Level[] LEVELS = Level.values();

    private Situations() {}

    static Exercise question(String id, TopicId topic, Level level, @Nullable String reading, boolean changes) {
        Parameters parameters = changes
                ? new Parameters(
                        Map.of(
                                "a",
                                LongStream.rangeClosed(1, 90)
                                        .mapToObj(Value::of)
                                        .toList()),
                        List.of(),
                        Map.of())
                : Parameters.NONE;
        return new Exercise(
                id,
                level,
                topic.part(),
                "Bagian",
                reading,
                null,
                changes ? "Berapa {a} ditambah satu?" : "Apa itu?",
                parameters,
                List.of("Langkah."),
                List.of(),
                new Task.WordEntry("kata", List.of(), List.of()));
    }

    /** Four questions a topic, one of each level, the hardest with changing numbers; ids such as {@code T2-APPLY}. */
    static Pool plain(TopicId... topics) {
        Map<TopicId, List<Exercise>> questions = new LinkedHashMap<>();
        for (TopicId topic : topics) {
            List<Exercise> own = new ArrayList<>();
            for (Level level : LEVELS) {
                String id = (topic.equals(EARLIER) ? "awal-" : "") + topic.part() + "-" + level;
                own.add(question(id, topic, level, null, level == Level.REASON));
            }
            questions.put(topic, own);
        }
        return new Pool(questions, (topic, exercise) -> true);
    }

    static Course course(int wanted, TopicId... topics) {
        return new Course(List.of(topics), null, List.of(), wanted, 7);
    }

    /** A random situation with its questions. */
    record Case(Situation now, Pool pool) {}

    static Case random(long seed) {
        Random random = new Random(seed);
        List<TopicId> topics = new ArrayList<>();
        for (int chapter = 1; chapter <= 1 + random.nextInt(2); chapter++) {
            for (int goal = 1; goal <= 1 + random.nextInt(4); goal++) {
                topics.add(new TopicId(new MaterialId("smp/ipa/8/0" + chapter), "T" + goal));
            }
        }
        Map<TopicId, List<Exercise>> questions = new HashMap<>();
        Map<TopicId, Belief> beliefs = new HashMap<>();
        Set<String> used = new HashSet<>();
        List<ReviewSubject> due = new ArrayList<>();
        List<TopicId> all = new ArrayList<>(topics);
        all.add(EARLIER);
        for (TopicId topic : all) {
            beliefs.put(topic, new Belief(random.nextDouble(), random.nextDouble(), random.nextBoolean()));
            List<Exercise> own = new ArrayList<>();
            for (int i = 0; i < random.nextInt(7); i++) {
                String id = topic.chapter().value().replace('/', '-') + topic.part() + "-" + i;
                String reading = random.nextInt(3) == 0 ? "k" + random.nextInt(2) : null;
                own.add(question(id, topic, LEVELS[random.nextInt(4)], reading, random.nextBoolean()));
                if (random.nextInt(5) == 0) {
                    used.add(id);
                }
                if (random.nextInt(8) == 0) {
                    due.add(new ReviewSubject.Question(topic, id));
                }
            }
            questions.put(topic, own);
            if (topics.contains(topic) && random.nextInt(4) == 0) {
                due.add(new ReviewSubject.Topic(topic));
            }
        }
        TopicId warmUp = random.nextBoolean() ? EARLIER : null;
        Course course = new Course(topics, warmUp, due, 1 + random.nextInt(12), seed);
        Set<String> hidden = new HashSet<>();
        questions
                .values()
                .forEach(own ->
                        own.stream().filter(one -> random.nextInt(10) == 0).forEach(one -> hidden.add(one.id())));
        return new Case(
                new Situation(course, List.of(), beliefs, used),
                new Pool(questions, (topic, exercise) -> !hidden.contains(exercise.id())));
    }

    /** Walks to the end of a sitting, each question with a random result; returns its questions. */
    static List<Asked> walk(Case start, long seed) {
        Random random = new Random(seed);
        Situation now = start.now();
        List<Asked> asked = new ArrayList<>();
        while (true) {
            var next = NextQuestion.after(now, start.pool());
            if (next.isEmpty()) {
                return asked;
            }
            Asked.Result[] results = {Asked.Result.RIGHT, Asked.Result.HELPED, Asked.Result.ASIDE};
            asked.add(next.get().with(results[random.nextInt(results.length)]));
            now = new Situation(now.course(), asked, now.beliefs(), now.used());
        }
    }
}
