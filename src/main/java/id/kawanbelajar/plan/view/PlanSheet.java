package id.kawanbelajar.plan.view;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import java.time.LocalDate;
import java.util.Map;

/**
 * A plan as a student reads it.
 *
 * @param names short names of topics; topics with one name are shown as one, a topic without one by its id
 * @param calendar which days are holidays
 * @param today of the school's zone
 */
public record PlanSheet(
        Plan plan, Map<TopicId, String> names, SchoolCalendar calendar, LocalDate today, PlanWords words) {
    public PlanSheet {
        names = Map.copyOf(names);
    }

    /** Returns the name of a topic. */
    public String name(TopicId topic) {
        return names.getOrDefault(topic, topic.part());
    }
}
