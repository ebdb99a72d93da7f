package id.kawanbelajar.conversation.door;

import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.safety.SafetyEvents;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.safety.Verdict.Distress;
import id.kawanbelajar.safety.alert.Lately;
import id.kawanbelajar.safety.alert.Raised;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers danger with the fixed words, remembers kind and time, never a word of the message, and lets adults know of a child in
 * a crisis. Safe for use by many threads.
 */
public final class CrisisCare {
    private final FixedTexts texts;
    private final CrisisWords says;
    private final SafetyEvents events;
    private final ConversationMemory memory;
    private final Alarm alarm;

    public CrisisCare(FixedTexts texts, SafetyEvents events, ConversationMemory memory, Alarm alarm) {
        this.texts = texts;
        this.says = new CrisisWords(texts);
        this.events = events;
        this.memory = memory;
        this.alarm = alarm;
    }

    /**
     * Answers a message that did not pass the check.
     *
     * @param words of the message, which stay in memory
     * @return what to say, in order; never empty
     */
    public List<Message> care(Person person, String messageId, String words, Verdict verdict, Instant at) {
        events.record(person.id(), messageId, verdict, at);
        Raised raised = Raised.NOBODY;
        if (verdict instanceof Verdict.Crisis(Distress distress)) {
            if (concernsAChild(person)) {
                raised = alarm.raise(person, distress, words, messageId, at);
            }
            Recall recall = memory.recall(person.id());
            memory.keep(person.id(), recall.expecting(Recall.Awaiting.SAFETY), at);
        }
        return says.first(verdict, words, raised);
    }

    /** A guardian's account may be the child's only one. */
    private static boolean concernsAChild(Person person) {
        return person.role() == Person.Role.STUDENT || person.role() == Person.Role.GUARDIAN;
    }

    /** Answers somebody of whom nothing is known or stored, with the way in behind it. */
    List<Message> stranger(String words, Verdict verdict) {
        return Stream.concat(
                        says.first(verdict, words, Raised.NOBODY).stream(),
                        Stream.of(texts.message("sebelum-izin", Map.of(), List.of())))
                .toList();
    }

    /** Returns the crisis of the hours before; empty where there was none. */
    Optional<Lately> lately(Person person, Instant now) {
        return alarm.lately(person, now);
    }

    /** Returns the answer to what follows a crisis; empty if the message is about something else. */
    public Optional<Message> followUp(Person person, String messageId, String words, Instant at) {
        Lately lately = lately(person, at).orElse(new Lately(Distress.DIRI, Raised.NOBODY));
        return FollowUp.of(words, lately.distress()).map(what -> answer(what, lately, person, messageId, at));
    }

    Message answer(FollowUp what, Lately lately, Person person, String messageId, Instant at) {
        boolean tell = what == FollowUp.NOT_SAFE && concernsAChild(person);
        return says.then(what, tell ? alarm.notSafe(person, messageId, at) : lately.raised());
    }

    /** Returns the answer to what a stranger writes behind a crisis. */
    Message answer(FollowUp what) {
        return says.then(what, Raised.NOBODY);
    }

    /** Answers a button under the words of a crisis. */
    public Message pressed(Person person, String messageId, String about, Instant at) {
        Lately lately = lately(person, at).orElse(new Lately(Distress.DIRI, Raised.NOBODY));
        return answer(about.equals("tidak") ? FollowUp.NOT_SAFE : FollowUp.SAFE, lately, person, messageId, at);
    }
}
