package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.Optional;

/** A reply is at least a short sentence. */
final class SaysSomething implements ReplyCheck {
    static final int WORDS = 3;

    @Override
    public Optional<Fault> fault(String text, Draft draft) {
        return Text.words(text).size() < WORDS ? Optional.of(Fault.EMPTY) : Optional.empty();
    }
}
