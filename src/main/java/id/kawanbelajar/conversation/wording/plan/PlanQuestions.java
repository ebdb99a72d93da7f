package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.ChapterMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.plan.wish.Missing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is asked before a plan can be made, with buttons that say the usual answers. */
public final class PlanQuestions {
    private static final int MOST = 8;
    private static final int MOST_SUBJECTS = 18;

    private PlanQuestions() {}

    /** Asks for anything but what to learn. */
    public static Message ask(Missing missing) {
        String name = "rencana-tanya-" + missing.name().toLowerCase(Locale.ROOT);
        return Wording.with(Wording.rows(3, said(Wording.sentence(name + "-pilihan"))), Wording.sentence(name));
    }

    private static List<Button> said(String answers) {
        return Stream.of(answers.split(" \\| ", -1))
                .map(answer -> answer.split(" > ", 2))
                .map(sides -> say(sides[0], sides[sides.length - 1]))
                .toList();
    }

    /** Returns a button that says some words. */
    public static Button say(String label, String words) {
        return Wording.button(label, Actions.PLAN, PlanActions.of(PlanActions.SAY, words));
    }

    /** Asks which subject it is about. */
    public static Message subject(List<String> subjects) {
        return Wording.with(
                Wording.rows(
                        2,
                        subjects.stream()
                                .limit(MOST_SUBJECTS)
                                .map(name -> say(name, name))
                                .toList()),
                Wording.sentence("rencana-tanya-scope"));
    }

    /** Asks which chapter it is about. */
    public static Message chapter(String words, List<Material> chapters) {
        return Wording.with(chapters(chapters, true), words);
    }

    /** Returns a button for each chapter. */
    public static List<List<Button>> chapters(List<Material> chapters, boolean all) {
        Stream<Button> each = chapters.stream()
                .limit(MOST)
                .map(chapter -> Wording.button(
                        ChapterMessages.titleWithYear(chapter),
                        Actions.PLAN,
                        PlanActions.of(PlanActions.CHAPTER, chapter.id().value())));
        Stream<Button> whole = all && chapters.size() > 1
                ? Stream.of(say(Wording.sentence("rencana-semua-bab"), Wording.sentence("rencana-semua-bab")))
                : Stream.empty();
        return Wording.rows(1, Stream.concat(each, whole).toList());
    }
}
