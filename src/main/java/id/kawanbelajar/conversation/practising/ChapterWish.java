package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.Answers;
import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.intent.NamedPlace;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.language.PlainWords;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.material.place.PlaceInBook;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chapter that somebody means: by its number, the words of its title, or what the material says. Safe for use by
 * many threads.
 */
public final class ChapterWish {
    private static final Set<String> NO_TOPIC = DataLines.of("/niat/kata-latihan.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private final FindChapter chapters;
    private final ExerciseShelf exercises;
    private final NamedSubject subjects;
    private final Answers answers;

    public ChapterWish(Practising.Material material) {
        this.chapters = new FindChapter(material.shelf());
        this.exercises = material.exercises().shelf();
        this.subjects = material.subjects();
        this.answers = material.answers();
    }

    /** Returns the words of a message that name a topic, in plain form; blank where it names none. */
    static String topic(String words) {
        return Stream.of(PlainWords.of(words).split(" ", -1))
                .filter(word -> !NO_TOPIC.contains(word) && !word.matches("\\d+"))
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the chapters with questions that may be meant, the likeliest first; a single one is sure.
     *
     * @param words as written
     * @param before what was asked before; blank for nothing
     */
    List<Material> chapters(Person person, String words, String before) {
        NamedPlace named = NamedPlace.in(words, subjects);
        List<Material> ofSubject = practisable(person, named.mapel(), named.kelas());
        boolean knowsSubject = named.mapel() != null && !ofSubject.isEmpty();
        List<Material> all = knowsSubject ? ofSubject : practisable(person, null, named.kelas());
        if (named.chapter() > 0) {
            return ownYear(person, numbered(all, named.chapter()));
        }
        String topic = topic(knowsSubject ? withoutSubject(words) : words);
        List<Material> titled = titled(all, topic);
        if (titled.isEmpty() && topic.isBlank() && (knowsSubject || before.isBlank())) {
            return ownYear(person, all);
        }
        List<Material> meant =
                titled.isEmpty() ? found(person, all, topic.isBlank() ? before : topic) : ownYear(person, titled);
        return meant.isEmpty() && knowsSubject ? ownYear(person, all) : meant;
    }

    /** Returns the other chapters with questions of a chapter's book. */
    List<Material> beside(Person person, Material chapter) {
        return practisable(person, chapter.mapel(), chapter.kelas()).stream()
                .filter(other -> !other.id().equals(chapter.id()))
                .toList();
    }

    /**
     * Returns the chapters that a topic means, the likeliest first: those whose titles share most words with it, further ones
     * for words that are left, or what the material says where no title fits.
     *
     * @param among only these
     * @param words as written; may name several topics
     */
    public List<Material> about(Person person, List<Material> among, String words) {
        List<Material> titled = titled(person, among, words);
        String topic = topic(words);
        return titled.isEmpty() && !topic.isBlank() ? found(person, among, topic) : titled;
    }

    /** Returns those whose titles share words with a topic, as {@link #about} does. */
    public List<Material> titled(Person person, List<Material> among, String words) {
        List<Material> found = new ArrayList<>();
        String rest = topic(words);
        List<Material> best = ownYear(person, titled(among, rest));
        while (!best.isEmpty()) {
            found.addAll(best);
            rest = without(rest, best);
            best = ownYear(person, titled(among, rest));
        }
        return found;
    }

    private static String without(String topic, List<Material> chapters) {
        return Stream.of(topic.split(" ", -1))
                .filter(word -> chapters.stream().allMatch(chapter -> shared(chapter, word) == 0))
                .collect(Collectors.joining(" "));
    }

    private List<Material> practisable(Person person, @Nullable String mapel, @Nullable Kelas kelas) {
        return chapters.in(new PlaceInBook(mapel, kelas, Leafing.reader(person))).stream()
                .filter(chapter -> exercises.of(chapter.id()).isPresent())
                .toList();
    }

    private static List<Material> numbered(List<Material> all, int number) {
        return all.stream()
                .filter(chapter -> chapter.chapter().number() == number)
                .toList();
    }

    /** The name of a subject alone is no topic. */
    private String withoutSubject(String words) {
        String rest = subjects.ofQuestion(words).map(NamedSubject.Named::rest).orElse(words);
        return subjects.ofPlace(topic(rest)).isPresent() && !topic(rest).contains(" ") ? "" : rest;
    }

    private static List<Material> titled(List<Material> all, String topic) {
        long best =
                all.stream().mapToLong(chapter -> shared(chapter, topic)).max().orElse(0);
        return best == 0
                ? List.of()
                : all.stream().filter(chapter -> shared(chapter, topic) == best).toList();
    }

    private static long shared(Material chapter, String topic) {
        Set<String> title = Stream.of(PlainWords.of(chapter.chapter().title()).split(" ", -1))
                .filter(word -> !NO_TOPIC.contains(word))
                .collect(Collectors.toSet());
        return Stream.of(topic.split(" ", -1))
                .distinct()
                .filter(title::contains)
                .count();
    }

    private List<Material> found(Person person, List<Material> all, String question) {
        Scope scope = new Scope(null, null, Leafing.reader(person));
        return answers.answer(new Question(question, scope, Fase.D)) instanceof Answer.Found found
                ? oneOrSeveral(found.finding().hits(), all)
                : List.of();
    }

    /** Two best passages of one chapter make it sure. */
    private static List<Material> oneOrSeveral(List<Hit> hits, List<Material> all) {
        List<Material> ranked = hits.stream()
                .map(hit -> hit.passage().material())
                .filter(all::contains)
                .toList();
        boolean sure = ranked.size() > 1 && ranked.get(0).equals(ranked.get(1));
        return ranked.stream().distinct().limit(sure ? 1 : ranked.size()).toList();
    }

    private static List<Material> ownYear(Person person, List<Material> found) {
        List<Material> own = found.stream()
                .filter(chapter -> chapter.kelas().equals(person.kelas()))
                .toList();
        return own.isEmpty() ? found : own;
    }
}
