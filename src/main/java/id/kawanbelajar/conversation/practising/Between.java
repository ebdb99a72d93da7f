package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.session.Outcome;
import id.kawanbelajar.practice.sitting.GoOn;
import id.kawanbelajar.practice.sitting.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said between questions and behind the last one. */
record Between(Titles titles) {
    private static final int NAMED = 3;
    private static final int RIGHT_BEFORE_WHY = 2;

    /** Returns what stands above a question: what was said, and why this one comes. */
    List<Part> above(Person person, List<Part> before, OpenQuestion question) {
        List<Part> parts = new ArrayList<>(before);
        long warmUps = question.sitting().asked().stream()
                .filter(asked -> asked.role() == Asked.Role.WARM_UP)
                .count();
        if (question.role() == Asked.Role.WARM_UP && warmUps == 1) {
            parts.add(say("latihan-pemanasan", titles.ofChapter(person, question.topic())));
        }
        if (question.role() == Asked.Role.CHECK) {
            parts.add(say("latihan-cek"));
        }
        return parts;
    }

    /** Says that an essay goes to the teacher. */
    Optional<Part> handedIn(OpenQuestion question, GoOn.Went went) {
        return went.outcome() instanceof Outcome.Kept && !Recording.isRetelling(question)
                ? Optional.of(say("latihan-uraian-guru"))
                : Optional.empty();
    }

    /** Asks once a sitting why an answer is right; nothing waits for a reply. */
    Optional<Part> why(GoOn.Went went) {
        long right =
                went.asked().stream().filter(asked -> asked.result().isRight()).count();
        return went.outcome() instanceof Outcome.Closed && right == RIGHT_BEFORE_WHY
                ? Optional.of(say("latihan-kenapa"))
                : Optional.empty();
    }

    /** Returns the end of a sitting: how much was right, and with what to go on. */
    Message end(Person person, List<Part> before, List<Asked> asked) {
        long right = asked.stream().filter(one -> one.result().isRight()).count();
        List<Part> parts = new ArrayList<>(before);
        parts.add(
                right == 0
                        ? say("latihan-selesai-belum", String.valueOf(asked.size()))
                        : say("latihan-selesai", String.valueOf(asked.size()), String.valueOf(right)));
        List<TopicId> shaky =
                topics(asked, one -> one.result() != Asked.Result.RIGHT && one.result() != Asked.Result.KEPT);
        List<TopicId> firm = topics(asked, one -> one.result() == Asked.Result.RIGHT);
        parts.addAll(named(
                person,
                "latihan-sudah",
                firm.stream().filter(topic -> !shaky.contains(topic)).toList()));
        parts.addAll(named(person, "latihan-teruskan", shaky));
        List<MaterialId> chapters =
                asked.stream().map(one -> one.topic().chapter()).distinct().toList();
        return chapters.size() == 1
                ? new Message(
                        parts,
                        List.of(List.of(Wording.button(
                                "Latihan lagi", Actions.PRACTICE, Beginning.CHAPTER + ":" + chapters.getFirst()))))
                : new Message(parts, List.of());
    }

    private static List<TopicId> topics(List<Asked> asked, Predicate<Asked> which) {
        return asked.stream().filter(which).map(Asked::topic).distinct().toList();
    }

    private List<Part> named(Person person, String words, List<TopicId> topics) {
        List<String> names = topics.stream()
                .map(topic -> titles.ofTopic(person, topic))
                .distinct()
                .limit(NAMED)
                .toList();
        return names.isEmpty() ? List.of() : List.of(say(words), new Part.Items(names));
    }

    private static Part say(String name, String... fillings) {
        return Part.Paragraph.of(Wording.sentence(name, fillings));
    }
}
