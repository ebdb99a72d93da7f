package id.kawanbelajar.handover;

import id.kawanbelajar.handover.QuestionBox.Waiting;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Sight;
import java.util.List;
import java.util.Optional;

/** The box as one teacher sees it: what students of their own classes ask in their own subjects. */
public final class OwnQuestions {
    private final QuestionBox box;
    private final Sight sight;

    public OwnQuestions(QuestionBox box, Sight sight) {
        this.box = box;
        this.sight = sight;
    }

    /** Returns what waits for this teacher, the longest waiting first. */
    public List<Waiting> open(String teacher) {
        return box.open().stream()
                .filter(waiting -> sight.sees(
                        teacher,
                        Resource.QUESTION,
                        waiting.question().person(),
                        waiting.question().mapel()))
                .toList();
    }

    /** Finds a question that this teacher names, settled or not; one of another class is as if it were not there. */
    public Optional<Waiting> find(String teacher, long number) {
        return box.find(number)
                .filter(waiting -> sight.enters(
                        teacher,
                        Resource.QUESTION,
                        waiting.question().person(),
                        waiting.question().mapel()));
    }
}
