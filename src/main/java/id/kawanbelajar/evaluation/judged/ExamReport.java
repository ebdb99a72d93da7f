package id.kawanbelajar.evaluation.judged;

import java.util.List;
import java.util.stream.Stream;

/**
 * How an exam went.
 *
 * @param answers in the order of the questions
 */
public record ExamReport(List<JudgedAnswer> answers, Bounds bounds) {
    public ExamReport {
        answers = List.copyOf(answers);
    }

    /** Returns every measure, in the order of {@link Measure}. */
    public List<Score> scores() {
        return Stream.of(Measure.values())
                .map(measure -> measure.of(answers, bounds.of(measure)))
                .toList();
    }

    /** Returns whether every bound is kept. */
    public boolean isPassed() {
        return scores().stream().allMatch(Score::isKept);
    }

    /** Returns how many questions the material answers. */
    public long answerable() {
        return answers.stream().filter(JudgedAnswer::isAnswerable).count();
    }

    /** Returns how many questions were searched by meaning as well, which should be all or none. */
    public long withVectors() {
        return answers.stream().filter(answer -> answer.finding().withVectors()).count();
    }
}
