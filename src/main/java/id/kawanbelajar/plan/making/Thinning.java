package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.Workload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out topics until the rest fits: what is mastered first, then what fewest others build on, the latest in the material. */
final class Thinning {
    private final Request request;
    private final Drafts drafts;
    private final Map<TopicId, LocalDate> days = new LinkedHashMap<>();
    private final List<TopicId> leastUsefulFirst;

    Thinning(Request request, Knowledge knowledge, Drafts drafts) {
        this.request = request;
        this.drafts = drafts;
        for (Goal goal : request.ahead()) {
            goal.topics().forEach(topic -> days.putIfAbsent(topic, goal.day()));
        }
        Workload workload = new Workload(request.fase(), knowledge);
        leastUsefulFirst = new ArrayList<>(days.keySet())
                .reversed().stream()
                        .filter(drafts.asked()::contains)
                        .sorted(Comparator.comparing((TopicId topic) -> !workload.isMastered(topic))
                                .thenComparingInt(topic -> buildingOn(topic).size()))
                        .toList();
    }

    /**
     * Returns what to leave out, in the order of the material.
     *
     * @param missing topics of the fullest draft, never empty
     */
    List<TopicId> out(Set<TopicId> missing) {
        Set<TopicId> out = new LinkedHashSet<>();
        Set<TopicId> still = missing;
        while (!still.isEmpty()) {
            out.add(leastUseful(still, out));
            still = drafts.missing(out);
        }
        return days.keySet().stream().filter(out::contains).toList();
    }

    /** Only what is learned for an exam no later than the first that comes too soon makes room for it. */
    private TopicId leastUseful(Set<TopicId> missing, Set<TopicId> out) {
        LocalDate tight =
                missing.stream().map(this::day).min(Comparator.naturalOrder()).orElseThrow();
        return leastUsefulFirst.stream()
                .filter(topic -> !out.contains(topic) && !day(topic).isAfter(tight))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(TopicId topic) {
        return days.getOrDefault(topic, LocalDate.MAX);
    }

    private Set<TopicId> buildingOn(TopicId topic) {
        Set<TopicId> found = new HashSet<>();
        List<TopicId> next = new ArrayList<>(List.of(topic));
        while (!next.isEmpty()) {
            TopicId base = next.removeLast();
            request.topics().stream()
                    .filter(other -> other.before().contains(base) && days.containsKey(other.id()))
                    .map(Topic::id)
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }
}
