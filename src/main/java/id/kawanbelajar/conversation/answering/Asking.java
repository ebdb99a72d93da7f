package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Answers;
import id.kawanbelajar.conversation.intent.NamedSubject;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the material as a person may: in every year, in the subject that the question names, with as many words as the
 * person's own year reads. Safe for use by many threads.
 */
public final class Asking {
    private final Answers answers;
    private final NamedSubject subjects;

    public Asking(Answers answers, NamedSubject subjects) {
        this.answers = answers;
        this.subjects = subjects;
    }

    /**
     * What the material says to a question.
     *
     * @param question as it was searched
     * @param mapel code of the subject it was narrowed to; null for all
     */
    record Asked(String question, @Nullable String mapel, Answer answer) {}

    /** Something the material says something about. */
    record Topic(String question, @Nullable String mapel, Answer.Found found) {}

    /** Asks in one subject; null for all. */
    Asked ask(Person person, String text, @Nullable String mapel) {
        return new Asked(text, mapel, answers.answer(question(person, text, mapel)));
    }

    /** Asks in the subject that the question names, and in all where it names none or that one is silent. */
    Asked ask(Person person, String text) {
        Optional<Asked> narrowed = subjects.ofQuestion(text)
                .map(named -> ask(person, named.rest(), named.code()))
                .filter(asked -> asked.answer() instanceof Answer.Found);
        return narrowed.orElseGet(() -> ask(person, text, null));
    }

    Wish wish(Person person, Topic topic, Wish.Style style, Recall recall) {
        return new Wish(
                person.id(), question(person, topic.question(), topic.mapel()), topic.found(), style, recall.turns());
    }

    private static Question question(Person person, String text, @Nullable String mapel) {
        Fase fase = person.kelas() == null ? Fase.D : person.kelas().fase();
        return new Question(
                text, new Scope(mapel, null, Leafing.reader(person), person.kelas()), fase, person.shortMode());
    }
}
