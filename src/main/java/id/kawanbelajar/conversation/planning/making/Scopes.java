package id.kawanbelajar.conversation.planning.making;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.practising.ChapterWish;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.place.PlaceInBook;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chapters that a wish means. Where nobody names a year, the person's own counts, then the one with most of what is
 * wanted; for a TKA all years of the school count.
 */
public final class Scopes {
    private final FindChapter chapters;
    private final ChapterWish words;

    public Scopes(FindChapter chapters, ChapterWish words) {
        this.chapters = chapters;
        this.words = words;
    }

    public Scope of(Person person, GoalWish goal) {
        ScopeWish scope = goal.scope();
        String mapel = scope.mapel();
        List<Material> all = chapters.in(new PlaceInBook(mapel, null, Leafing.reader(person)));
        if (all.isEmpty()) {
            return new Scope.NoSubject(mapel == null ? "" : mapel);
        }
        Kelas kelas = scope.kelas() == null ? person.kelas() : scope.kelas();
        if (!scope.chapters().isEmpty()) {
            Scope numbered = numbered(all, kelas, scope.chapters(), mapel == null);
            return numbered instanceof Scope.Found found && !scope.words().isBlank()
                    ? with(found, words.titled(person, all, scope.words()), all)
                    : numbered;
        }
        if (!scope.words().isBlank()) {
            return named(person, goal, kelas == null ? all : ofYearFirst(all, kelas), scope.words());
        }
        return mapel == null
                ? new Scope.NoSubject("")
                : new Scope.Found(book(all, kelas, goal.kind() == Goal.Kind.TKA), !scope.whole());
    }

    /** Returns a goal about a whole book with the numbers of its chapters, so that one can be left out; else the goal as it is. */
    public GoalWish numbered(Person person, GoalWish goal) {
        ScopeWish scope = goal.scope();
        if (!scope.isNarrow()
                && of(person, goal) instanceof Scope.Found(List<Material> found, boolean assumed)
                && found.stream().map(Material::kelas).distinct().count() == 1) {
            List<Integer> numbers =
                    found.stream().map(chapter -> chapter.chapter().number()).toList();
            Kelas kelas = found.getFirst().kelas();
            return new GoalWish(
                    goal.kind(), goal.called(), new ScopeWish(scope.mapel(), numbers, false, kelas, ""), goal.when());
        }
        return goal;
    }

    private static Scope numbered(
            List<Material> all, @Nullable Kelas kelas, List<Integer> numbers, boolean anySubject) {
        List<Material> named = all.stream()
                .filter(chapter -> numbers.contains(chapter.chapter().number()))
                .toList();
        List<Material> found = ofYear(named, kelas == null ? fullest(all, named) : kelas);
        if (found.isEmpty()) {
            return new Scope.NoChapter("bab " + joined(numbers), ofYear(all, kelas));
        }
        boolean several =
                anySubject && found.stream().map(Material::mapel).distinct().count() > 1;
        return several ? new Scope.Several(found) : new Scope.Found(found, false);
    }

    /** Chapters may be named by number and others by words. */
    private static Scope with(Scope.Found numbered, List<Material> titled, List<Material> all) {
        return new Scope.Found(
                all.stream()
                        .filter(chapter -> numbered.chapters().contains(chapter) || titled.contains(chapter))
                        .toList(),
                false);
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Scope named(Person person, GoalWish goal, List<Material> all, String topic) {
        List<Material> found = words.about(person, all, topic);
        if (found.isEmpty()) {
            Kelas kelas =
                    goal.scope().kelas() == null ? person.kelas() : goal.scope().kelas();
            return new Scope.NoChapter(topic, ofYear(all, kelas));
        }
        boolean several = found.stream().map(Material::mapel).distinct().count() > 1;
        return several ? new Scope.Several(found) : new Scope.Found(inOrder(all, found), false);
    }

    private static List<Material> inOrder(List<Material> all, List<Material> found) {
        return all.stream().filter(found::contains).toList();
    }

    private static List<Material> ofYearFirst(List<Material> all, Kelas kelas) {
        return all.stream()
                .sorted(Comparator.comparing(
                        (Material chapter) -> !chapter.kelas().equals(kelas)))
                .toList();
    }

    private static List<Material> book(List<Material> all, @Nullable Kelas kelas, boolean wholeSchool) {
        if (!wholeSchool) {
            return ofYear(all, kelas);
        }
        Kelas year = kelas == null ? ofYear(all, null).getFirst().kelas() : kelas;
        List<Material> school = all.stream()
                .filter(chapter -> chapter.kelas().jenjang() == year.jenjang())
                .toList();
        return school.isEmpty() ? all : school;
    }

    /** Returns the year with most of the named chapters, and the longest book among those. */
    private static @Nullable Kelas fullest(List<Material> all, List<Material> named) {
        Comparator<Kelas> byNamed = Comparator.comparingLong(year -> count(named, year));
        return named.stream()
                .map(Material::kelas)
                .distinct()
                .max(byNamed.thenComparingLong(year -> count(all, year)))
                .orElse(null);
    }

    private static long count(List<Material> chapters, Kelas year) {
        return chapters.stream().filter(chapter -> chapter.kelas().equals(year)).count();
    }

    /** Returns those of a year; of the nearest year where that one has none, of the fullest where none is named. */
    private static List<Material> ofYear(List<Material> chapters, @Nullable Kelas kelas) {
        Map<Kelas, List<Material>> years =
                chapters.stream().collect(Collectors.groupingBy(Material::kelas, TreeMap::new, Collectors.toList()));
        Comparator<Map.Entry<Kelas, List<Material>>> best = Comparator.comparingInt(
                year -> kelas == null ? 0 : Math.abs(year.getKey().number() - kelas.number()));
        return years.entrySet().stream()
                .min(best.thenComparingInt(year -> -year.getValue().size()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }
}
