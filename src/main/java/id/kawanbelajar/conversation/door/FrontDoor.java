package id.kawanbelajar.conversation.door;

import id.kawanbelajar.conversation.memory.ConversationMemory;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.people.Access;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.SafetyEvents;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.safety.alert.Lately;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Closed by default: lets in whom {@link Access} or the {@link Lobby} serves. Before anything else it hears a crisis and what
 * follows it, of whomever and in whatever state, and lets no word of that be stored.
 */
public final class FrontDoor implements Doorkeeper {
    /**
     * Who is who.
     *
     * @param access who is served by the operator's word alone
     * @param teachers which of them are teachers
     * @param directory where they are registered
     * @param lobby who decides about everybody else
     */
    public record Guests(Access access, Predicate<Account> teachers, PersonDirectory directory, Lobby lobby) {}

    private final Guests guests;
    private final SafetyCheck check;
    private final CrisisCare care;
    private final RecentCrises recent = new RecentCrises();
    private final InstantSource clock;

    public FrontDoor(
            Guests guests,
            SafetyCheck check,
            SafetyEvents events,
            ConversationMemory memory,
            FixedTexts texts,
            Alarm alarm,
            InstantSource clock) {
        this.guests = guests;
        this.check = check;
        this.care = new CrisisCare(texts, events, memory, alarm);
        this.clock = clock;
    }

    @Override
    public Admission admit(Account sender, String words, String messageId) {
        Verdict verdict = check.check(words);
        if (verdict instanceof Verdict.Crisis(var distress)) {
            recent.met(sender, distress, clock.instant());
            return answered(sender, messageId, crisis(sender, words, messageId, verdict));
        }
        Optional<Message> followUp = words.isBlank() ? Optional.empty() : followUp(sender, words, messageId);
        if (followUp.isPresent()) {
            return answered(sender, messageId, List.of(followUp.get()));
        }
        if (guests.access.serves(sender) && !joins(words)) {
            return new Admission.Served(register(sender));
        }
        return switch (guests.lobby.receive(sender, words, messageId)) {
            case Lobby.Outcome.Enter(Person person) -> new Admission.Served(person);
            case Lobby.Outcome.Stay(List<Message> replies) -> new Admission.Unstored(replies);
        };
    }

    /** Whoever the operator lists may still join by a link, e.g. a teacher who is given an office. */
    private boolean joins(String words) {
        return guests.access instanceof Access.Listed
                && JoinSecret.in(words)
                        .filter(secret -> secret.kind() == JoinSecret.Kind.LINK)
                        .isPresent();
    }

    /** Of whoever is not let in no button works, so none is shown; what it asks can be written. */
    private Admission answered(Account sender, String messageId, List<Message> replies) {
        boolean served = guests.access.serves(sender)
                || guests.lobby.receive(sender, "", messageId) instanceof Lobby.Outcome.Enter;
        Optional<String> person = guests.directory.find(sender).map(Person::id).filter(known -> served);
        return person.isPresent()
                ? new Admission.Unstored(replies, person.get())
                : new Admission.Unstored(replies.stream()
                        .map(reply -> new Message(reply.parts(), List.of()))
                        .toList());
    }

    private List<Message> crisis(Account sender, String words, String messageId, Verdict verdict) {
        Optional<Person> person =
                guests.access.serves(sender) ? Optional.of(register(sender)) : guests.directory.find(sender);
        return person.map(known -> care.care(known, messageId, words, verdict, clock.instant()))
                .orElseGet(() -> care.stranger(words, verdict));
    }

    private Optional<Message> followUp(Account sender, String words, String messageId) {
        Instant now = clock.instant();
        Optional<RecentCrises.Recent> met = recent.of(sender, now);
        Optional<Person> person = guests.directory.find(sender);
        Optional<Lately> lately = person.flatMap(known -> care.lately(known, now));
        if (met.isEmpty() && lately.isEmpty()) {
            return Optional.empty();
        }
        Verdict.Distress distress = lately.map(Lately::distress)
                .orElseGet(() -> met.map(RecentCrises.Recent::distress).orElse(Verdict.Distress.DIRI));
        Optional<FollowUp> what = FollowUp.of(words, distress)
                .filter(one ->
                        one.lasts() || !met.map(RecentCrises.Recent::wentOn).orElse(false));
        if (what.isEmpty()) {
            recent.wentOn(sender);
        }
        return what.map(one -> lately.isPresent() && person.isPresent()
                ? care.answer(one, lately.get(), person.get(), messageId, now)
                : care.answer(one));
    }

    private Person register(Account sender) {
        Person.Role role = guests.teachers.test(sender) ? Person.Role.TEACHER : Person.Role.STUDENT;
        boolean trial = guests.access instanceof Access.Trial && role == Person.Role.STUDENT;
        return guests.directory.findOrCreate(sender, role, trial);
    }
}
