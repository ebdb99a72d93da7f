package id.kawanbelajar.people.access;

import id.kawanbelajar.people.school.Office;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of students' work a teacher gets to see and to answer. Safe for use by many threads. */
public final class Sight {
    private final Actors actors;
    private final Policy policy;
    private final Guard guard;

    /**
     * Makes it.
     *
     * @param policy decides what is shown
     * @param guard decides what was asked for by name, and writes refusals down
     */
    public Sight(Actors actors, Policy policy, Guard guard) {
        this.actors = actors;
        this.policy = policy;
        this.guard = guard;
    }

    /**
     * Returns whether a teacher may see and change what is a student's; for lists.
     *
     * @param mapel code of the subject; null where it is not known, so that it may be any the teacher has in that class
     */
    public boolean sees(String teacher, Resource resource, String student, @Nullable String mapel) {
        Actor actor = actors.teacher(teacher);
        return mapels(actor, mapel)
                .anyMatch(subject -> policy.decide(actor, Act.CHANGE, resource, new Whose(student, null, subject))
                        == Decision.ALLOWED);
    }

    /** As {@link #sees}, for what a teacher names: a refusal is written down. */
    public boolean enters(String teacher, Resource resource, String student, @Nullable String mapel) {
        return sees(teacher, resource, student, mapel)
                || guard.decide(actors.teacher(teacher), Act.CHANGE, resource, new Whose(student, null, mapel))
                        == Decision.ALLOWED;
    }

    /** The word that is no subject stands for a class teacher, who has all. */
    private static Stream<String> mapels(Actor actor, @Nullable String mapel) {
        return mapel != null
                ? Stream.of(mapel)
                : Stream.concat(
                        Stream.of("?"),
                        actor.offices().stream().map(Office::mapel).flatMap(Stream::ofNullable));
    }
}
