package id.kawanbelajar.progress.model;

import id.kawanbelajar.progress.Contribution;
import id.kawanbelajar.progress.Mastery;
import id.kawanbelajar.progress.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells what is remembered of a student in one topic as a {@link Mastery}. */
final class Assessment {
    /** Being new to a topic and being away from it move a prediction, but are no sign of what is mastered. */
    private static final Set<Part> NOT_OF_MASTERY =
            EnumSet.of(Part.QUESTION_EASE, Part.RIGHT_ON_QUESTION, Part.NEW_TOPIC, Part.PAUSE);

    private static final double HALF_OF_80_PERCENT = 1.28;

    private final Population population;
    private final Student student;
    private final String topic;

    Assessment(Population population, Student student, String topic) {
        this.population = population;
        this.student = student;
        this.topic = topic;
    }

    Mastery mastery() {
        List<Contribution> parts = parts();
        double logit = parts.stream().mapToDouble(Contribution::logit).sum();
        double half = HALF_OF_80_PERCENT * Math.sqrt(variance());
        TopicHistory history = student.topics().look(topic);
        return new Mastery(
                new Mastery.Evidence(student.form().answers(), history.answers(), history.right()),
                Logistic.of(logit),
                Logistic.of(logit - half),
                Logistic.of(logit + half),
                parts);
    }

    private List<Contribution> parts() {
        double[] features =
                Encounter.seen(population, student, "", List.of(topic)).features();
        List<Contribution> parts = new ArrayList<>();
        int at = 0;
        for (Part part : Part.values()) {
            double logit = population.weights().of(part) * features[at];
            at++;
            if (logit != 0 && !NOT_OF_MASTERY.contains(part)) {
                parts.add(new Contribution(part, logit));
            }
        }
        parts.sort(Comparator.comparingDouble(part -> -Math.abs(part.logit())));
        return parts;
    }

    private double variance() {
        return part(Part.ABILITY, student.form().ability())
                + part(Part.TOPIC_STRENGTH, student.topics().look(topic).strength())
                + part(Part.TOPIC_EASE, population.topics().look(topic));
    }

    private double part(Part part, Belief belief) {
        double weight = population.weights().of(part);
        return weight * weight * belief.variance();
    }
}
