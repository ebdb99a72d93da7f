package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.answering.Leafing;
import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.planning.making.Knowing;
import id.kawanbelajar.conversation.planning.making.Making;
import id.kawanbelajar.conversation.planning.making.PlanTopics;
import id.kawanbelajar.conversation.planning.making.Scopes;
import id.kawanbelajar.conversation.planning.reading.Reader;
import id.kawanbelajar.conversation.practising.ChapterWish;
import id.kawanbelajar.conversation.practising.Learning;
import id.kawanbelajar.conversation.practising.Practising;
import id.kawanbelajar.conversation.wording.plan.PlanLabels;
import id.kawanbelajar.conversation.wording.plan.PlanNotes;
import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.material.place.FindChapter;
import id.kawanbelajar.plan.KnownTopics;
import id.kawanbelajar.plan.scope.ChapterTopics;
import id.kawanbelajar.practice.retelling.TopicText;
import id.kawanbelajar.practice.sitting.ExerciseShelf;

/** Puts together what study plans in a conversation are made of. */
public final class PlanningParts {
    private PlanningParts() {}

    /**
     * What else is talked about, and with whom.
     *
     * @param practising where questions are asked
     * @param leafing where texts are read
     * @param learning what persons know
     * @param memory what was talked about last
     */
    public record Around(Practising practising, Leafing leafing, Learning learning, ConversationMemory memory) {}

    /**
     * Makes it.
     *
     * @param material what there is to learn
     */
    public static StudyPlans of(Practising.Material material, Curriculum curriculum, PlanMeans means, Around around) {
        Learning learning = around.learning();
        Knowing knowing = person -> new KnownTopics(learning.knowledge(), learning.cards(), person);
        FindChapter chapters = new FindChapter(material.shelf());
        ExerciseShelf exercises = material.exercises().shelf();
        PlanTopics topics = new PlanTopics(chapters, new ChapterTopics(material.shelf(), exercises));
        Scopes scopes = new Scopes(chapters, new ChapterWish(material));
        PlanLabels labels = new PlanLabels(curriculum);
        PlanBook book = new PlanBook(means.keeps());
        Showing showing = new Showing(topics, new PlanNotes(labels), means.files(), means.zone());
        Subjects subjects = new Subjects(chapters, scopes, labels);
        Making making = new Making(scopes, topics, labels, means.planner(), knowing);
        Reader reader = Reader.of(curriculum);
        Blocks blocks = new Blocks(book, showing);
        Remaking remaking = new Remaking(making, book, showing, subjects);
        AskedOfPlan asked = new AskedOfPlan(book, remaking, showing, blocks, new Reasons(showing, knowing));
        Acts acts = new Acts(
                new Wishing(reader, making, book, showing, subjects, around.practising()),
                new Changing(reader, book, remaking, asked, subjects, showing),
                asked,
                new BlockWalk(
                        means.keeps().runs(),
                        around.practising(),
                        new BlockSteps(
                                around.practising(),
                                around.leafing(),
                                new TopicText(material.shelf(), exercises),
                                showing),
                        blocks));
        return new StudyPlans(book, showing, acts, new Menus(chapters), around.memory());
    }
}
