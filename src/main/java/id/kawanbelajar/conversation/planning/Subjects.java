package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.planning.making.Scope;
import id.kawanbelajar.conversation.planning.making.Scopes;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.ChangeMessages;
import id.kawanbelajar.conversation.wording.plan.PlanLabels;
import id.kawanbelajar.conversation.wording.plan.PlanQuestions;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import java.util.List;
import java.util.Optional;

/** Asks what is to be learned, with the subjects and chapters that there are. */
final class Subjects {
    private final FindChapter chapters;
    private final Scopes scopes;
    private final PlanLabels labels;

    Subjects(FindChapter chapters, Scopes scopes, PlanLabels labels) {
        this.chapters = chapters;
        this.scopes = scopes;
        this.labels = labels;
    }

    /** Returns what says what a change has changed. */
    ChangeMessages changes() {
        return new ChangeMessages(labels);
    }

    Optional<Material> chapter(Person person, String id) {
        return chapters.withId(new MaterialId(id), Leafing.reader(person));
    }

    /** Asks for the subject. */
    Message all(Person person) {
        var contents = chapters.contents(Leafing.reader(person));
        List<String> own = contents.entrySet().stream()
                .filter(subject -> person.kelas() == null
                        || subject.getValue().keySet().stream()
                                .anyMatch(kelas ->
                                        kelas.jenjang() == person.kelas().jenjang()))
                .map(subject -> labels.subject(subject.getKey()))
                .toList();
        return PlanQuestions.subject(own);
    }

    /** Asks for the chapters of the subject of a goal. */
    Message chapters(Person person, GoalWish goal) {
        return switch (scopes.of(person, goal)) {
            case Scope.Found(var found, var assumed) ->
                PlanQuestions.chapter(
                        Wording.sentence(
                                "rencana-tanya-bab",
                                labels.subject(found.getFirst().mapel())),
                        found);
            case Scope other -> unclear(person, other);
        };
    }

    /** Says what of a wish is not there or not clear, and asks what is meant. */
    Message unclear(Person person, Scope scope) {
        return switch (scope) {
            case Scope.Found(var found, var assumed) -> throw new IllegalArgumentException("it is clear: " + found);
            case Scope.Several(var meant) -> PlanQuestions.chapter(Wording.sentence("rencana-tanya-yang-mana"), meant);
            case Scope.NoChapter(var named, var there) ->
                PlanQuestions.chapter(Wording.sentence("rencana-bab-tidak-ada", named), there);
            case Scope.NoSubject(var mapel) when mapel.isBlank() -> all(person);
            case Scope.NoSubject(var mapel) -> notThere(person, mapel);
        };
    }

    /** Returns the wish that some changes are made to: chapters can only be left out of a book whose chapters are numbered. */
    PlanWish before(Person person, PlanWish wish, List<Change> changes) {
        return changes.stream().noneMatch(Change.DropScope.class::isInstance)
                ? wish
                : new PlanWish(
                        wish.goals().stream()
                                .map(goal -> scopes.numbered(person, goal))
                                .toList(),
                        wish.time());
    }

    /** Says which chapters that a change adds are not there; empty where all are. */
    Optional<Message> missing(Person person, PlanWish wish, List<Change> changes) {
        return changes.stream()
                .map(change -> switch (change) {
                    case Change.AddScope(var scope) -> scope;
                    case Change.OnlyScope(var scope) -> scope;
                    default -> ScopeWish.NONE;
                })
                .filter(ScopeWish::isNarrow)
                .map(scope -> scopes.of(person, alone(scope, wish.goals().getFirst())))
                .filter(Scope.NoChapter.class::isInstance)
                .findFirst()
                .map(scope -> unclear(person, scope));
    }

    private static GoalWish alone(ScopeWish added, GoalWish goal) {
        ScopeWish scope = goal.scope();
        return new GoalWish(
                goal.kind(),
                goal.called(),
                new ScopeWish(
                        added.mapel() == null ? scope.mapel() : added.mapel(),
                        added.chapters(),
                        added.whole(),
                        added.kelas() == null ? scope.kelas() : added.kelas(),
                        added.words()),
                goal.when());
    }

    private Message notThere(Person person, String mapel) {
        Message ask = all(person);
        return Wording.with(ask.buttons(), Wording.sentence("rencana-mapel-tidak-ada", labels.subject(mapel)));
    }
}
