package id.kawanbelajar.conversation;

import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Access;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.SafetyEvents;
import id.kawanbelajar.safety.Verdict;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/** Closed by default: lets in whom {@link Access} serves, and lets no word of a crisis be stored. */
public final class FrontDoor implements Doorkeeper {
    /**
     * Who is who.
     *
     * @param access who is served
     * @param teachers which of them are teachers
     * @param directory where they are registered
     */
    public record Guests(Access access, Predicate<Account> teachers, PersonDirectory directory) {}

    private final Guests guests;
    private final SafetyCheck check;
    private final CrisisCare care;
    private final FixedTexts texts;
    private final InstantSource clock;

    public FrontDoor(
            Guests guests,
            SafetyCheck check,
            SafetyEvents events,
            ConversationMemory memory,
            FixedTexts texts,
            InstantSource clock) {
        this.guests = guests;
        this.check = check;
        this.care = new CrisisCare(texts, events, memory);
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Admission admit(Account sender, String words, String messageId) {
        Verdict verdict = check.check(words);
        if (!guests.access.serves(sender)) {
            return new Admission.Unstored(unserved(sender, words, verdict));
        }
        Person.Role role = guests.teachers.test(sender) ? Person.Role.TEACHER : Person.Role.STUDENT;
        boolean trial = guests.access instanceof Access.Trial && role == Person.Role.STUDENT;
        Person person = guests.directory.findOrCreate(sender, role, trial);
        return verdict instanceof Verdict.Crisis
                ? new Admission.Unstored(List.of(care.care(person, messageId, verdict, clock.instant())))
                : new Admission.Served(person);
    }

    private List<Message> unserved(Account sender, String words, Verdict verdict) {
        if (verdict instanceof Verdict.Crisis) {
            return List.of(care.words(verdict), care.beforeConsent());
        }
        Message consent = care.beforeConsent().with(Wording.sentence("nomor-akun", sender.address()));
        return words.startsWith("/privasi")
                ? List.of(Wording.say("privasi", texts.text("kontak-privasi")), consent)
                : List.of(consent);
    }
}
