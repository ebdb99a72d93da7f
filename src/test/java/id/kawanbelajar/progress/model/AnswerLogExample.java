package id.kawanbelajar.progress.model;

import id.kawanbelajar.progress.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Answers that nobody gave. */
public final class AnswerLogExample {
    private AnswerLogExample() {}

    /** Returns a few hundred answers of some students in some topics, always the same for a seed. */
    public static List<Attempt> random(long seed) {
        Random random = new Random(seed);
        List<Attempt> log = new ArrayList<>();
        for (int left = 200 + random.nextInt(200); left > 0; left--) {
            List<String> topics = new ArrayList<>(List.of("pecahan", "desimal", "persen", "aljabar", "peluang"));
            while (topics.size() > 1 && random.nextInt(4) > 0) {
                topics.remove(random.nextInt(topics.size()));
            }
            log.add(new Attempt(
                    "siswa" + random.nextInt(7),
                    "soal" + random.nextInt(40),
                    topics,
                    random.nextInt(5) > 1,
                    random.nextInt(3) > 0));
        }
        return log;
    }

    /** Returns a model that has learned all of it. */
    public static LearnerModel learned(List<Attempt> log) {
        LearnerModel model = new LearnerModel();
        log.forEach(model::learn);
        return model;
    }
}
