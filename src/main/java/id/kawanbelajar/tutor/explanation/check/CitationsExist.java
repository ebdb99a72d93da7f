package id.kawanbelajar.tutor.explanation.check;

import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.words.Text;
import java.util.Optional;

/** Every [n] names a source that the model was shown. */
final class CitationsExist implements ReplyCheck {
    @Override
    public Optional<Fault> fault(String text, Draft draft) {
        int sources = draft.evidence().sources().size();
        return Text.citations(draft.reply().text()).stream().allMatch(n -> n >= 1 && n <= sources)
                ? Optional.empty()
                : Optional.of(Fault.FALSE_CITATION);
    }
}
