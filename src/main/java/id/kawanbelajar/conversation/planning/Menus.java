package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.plan.ChangeMenu;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.place.PlaceInBook;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Offers what can be changed of a plan. */
final class Menus {
    private final FindChapter chapters;

    Menus(FindChapter chapters) {
        this.chapters = chapters;
    }

    Optional<Material> chapter(Person person, String id) {
        return chapters.withId(new MaterialId(id), Leafing.reader(person));
    }

    /** Returns the next day with a block that waits. */
    LocalDate nextDay(Plan plan, LocalDate today) {
        return plan.blocks().stream()
                .filter(block -> block.state() == Block.State.PLANNED)
                .map(Block::day)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(today);
    }

    /**
     * Asks what to change, or how.
     *
     * @param field what; blank to ask that first
     */
    Message change(Exchange exchange, Plan plan, String field) {
        return switch (field) {
            case "ujian" ->
                ChangeMenu.exam(plan.goals().stream()
                        .map(Goal::day)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
            case "menit" -> ChangeMenu.minutes(plan.availability().minutes());
            case "libur" -> ChangeMenu.days(plan.availability());
            case "bab" -> chapters(exchange.person(), plan);
            default -> ChangeMenu.what();
        };
    }

    private Message chapters(Person person, Plan plan) {
        Set<MaterialId> planned = plan.goals().stream()
                .flatMap(goal -> goal.topics().stream())
                .map(topic -> topic.chapter())
                .collect(Collectors.toSet());
        List<Material> in = planned.stream()
                .flatMap(id -> chapters.withId(id, Leafing.reader(person)).stream())
                .sorted(Comparator.comparing(Material::mapel)
                        .thenComparingInt(m -> m.chapter().number()))
                .toList();
        List<Material> out = in.stream()
                .map(chapter -> new PlaceInBook(chapter.mapel(), chapter.kelas(), Leafing.reader(person)))
                .distinct()
                .flatMap(place -> chapters.in(place).stream())
                .filter(chapter -> !planned.contains(chapter.id()))
                .toList();
        return ChangeMenu.chapters(out, in);
    }
}
