package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.consent.Consent;
import java.util.List;

/** Tells a confirmed student, without whose consent nothing is stored, what is missing. Safe for use by many threads. */
public interface ConsentWords {
    /** Only says how things stand. */
    ConsentWords PLAIN = (student, state, words) ->
            List.of(Wording.say(state == Consent.State.AWAITED ? "masuk-surat" : "masuk-izin-tidak"));

    /**
     * Returns what to say; never empty.
     *
     * @param state any but given
     * @param words what the student wrote, e.g. an answer to what was said before; must not be stored
     */
    List<Message> say(Person student, Consent.State state, String words);
}
