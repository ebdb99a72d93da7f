package id.kawanbelajar.progress.model;

import id.kawanbelajar.progress.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One question in front of one student: the state that takes part, found once. */
final class Encounter {
    private final Population population;
    private final Student student;
    private final String question;
    private final Belief questionEase;
    private final List<TopicShare> topics;

    private Encounter(
            Population population, Student student, String question, Belief questionEase, List<TopicShare> topics) {
        this.population = population;
        this.student = student;
        this.question = question;
        this.questionEase = questionEase;
        this.topics = topics;
    }

    /** Finds what is to be looked at only. */
    static Encounter seen(Population population, Student student, String question, List<String> topics) {
        List<TopicShare> shares = new ArrayList<>(topics.size());
        for (String topic : topics) {
            shares.add(new TopicShare(
                    population.topics().look(topic), student.topics().look(topic)));
        }
        return new Encounter(
                population, student, question, population.questions().look(question), shares);
    }

    /** Finds what the attempt is going to change. */
    static Encounter kept(Population population, Student student, Attempt attempt) {
        List<TopicShare> shares = new ArrayList<>(attempt.topics().size());
        for (String topic : attempt.topics()) {
            shares.add(new TopicShare(
                    population.topics().keep(topic), student.topics().keep(topic)));
        }
        return new Encounter(
                population, student, attempt.question(), population.questions().keep(attempt.question()), shares);
    }

    /** Returns the features before the answer, in the order of {@link id.kawanbelajar.progress.Part}. */
    double[] features() {
        int answers = student.form().answers();
        return new double[] {
            1,
            population.base().mean() + mean(topic -> topic.ease().mean()),
            questionEase.mean(),
            student.form().ability().mean(),
            mean(topic -> topic.history().strength().mean()),
            mean(topic -> topic.history().logRight()),
            mean(topic -> topic.history().logWrong()),
            student.logRightOn(question),
            mean(topic -> topic.history().last()),
            mean(topic -> topic.history().recent()),
            student.form().recent(),
            mean(topic -> topic.history().isNew()),
            mean(topic -> topic.history().pause(answers)),
            student.form().streak()
        };
    }

    private double mean(ToDoubleFunction<TopicShare> value) {
        double sum = 0;
        for (TopicShare topic : topics) {
            sum += value.applyAsDouble(topic);
        }
        return sum / topics.size();
    }

    /** Returns the probability of a right answer. */
    double probability() {
        return Logistic.of(population.weights().logit(features()));
    }

    /**
     * Moves all state by one answer.
     *
     * @param calibrates whether what all students share moves too
     * @return the probability of a right answer, as it was before
     */
    double learn(boolean right, boolean calibrates) {
        double[] features = features();
        double foretold = Logistic.of(population.weights().logit(features));
        double share = 1.0 / topics.size();
        double logit = logit();
        double variance = variance(share);
        Step step = Step.of(Logistic.of(logit), variance, right);
        if (calibrates) {
            population.weights().learn(features, foretold, right);
            population.base().learn(1, step);
            questionEase.learn(1, step);
            topics.forEach(topic -> topic.ease().learn(share, step));
        }
        student.form().ability().learn(1, step);
        topics.forEach(topic -> topic.history().strength().learn(share, step));
        double surprise = (right ? 1 : 0) - Logistic.ofUncertain(logit, variance);
        student.take(question, right, surprise);
        topics.forEach(topic ->
                topic.history().take(right, share, surprise, student.form().answers()));
        return foretold;
    }

    /** Returns the plain sum of the state, which the state itself learns by. */
    private double logit() {
        return population.base().mean()
                + mean(topic -> topic.ease().mean())
                + questionEase.mean()
                + student.form().ability().mean()
                + mean(topic -> topic.history().strength().mean());
    }

    private double variance(double share) {
        double ofTopics = 0;
        for (TopicShare topic : topics) {
            ofTopics += share * share * topic.variance();
        }
        return population.base().variance() + student.form().ability().variance() + questionEase.variance() + ofTopics;
    }
}
