package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.door.Lobby;
import id.kawanbelajar.conversation.guardian.GuardianSide.Child;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.guardian.Visit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Receives whoever opens the link for a guardian; a student who does is sent back kindly. Safe for use by many threads. */
public final class GuardianReception {
    private final GuardianSide side;
    private final PersonDirectory people;
    private final TellHomeroom homeroom;
    private final FixedTexts texts;
    private final InstantSource clock;

    public GuardianReception(
            GuardianSide side, PersonDirectory people, TellHomeroom homeroom, FixedTexts texts, InstantSource clock) {
        this.side = side;
        this.people = people;
        this.homeroom = homeroom;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Receives them.
     *
     * @param child internal id of the student whose guardian the link is for
     * @param use uses the link up; false if it cannot be used any more
     * @param messageId stable when the message is delivered again
     */
    public Lobby.Outcome arrive(Account sender, String child, BooleanSupplier use, String messageId) {
        Instant now = clock.instant();
        Optional<Child> found = side.child(child);
        if (found.isEmpty()) {
            return stay(Wording.say("izin-ortu-belum"));
        }
        if (side.consent().band(child) == AgeBand.ADULT) {
            return stay(Wording.say("izin-ortu-dewasa", found.get().name()));
        }
        Optional<Person> known = people.find(sender);
        if (known.isPresent() && known.get().role() == Person.Role.STUDENT) {
            return caught(known.get(), found.get(), messageId, now);
        }
        if (known.isEmpty() && !use.getAsBoolean()) {
            return stay(Wording.say("izin-ortu-belum"));
        }
        Person guardian = known.orElseGet(() -> people.findOrCreate(sender, Person.Role.GUARDIAN, false));
        side.acts().visits().keep(guardian.id(), Visit.begun(child), now);
        return stay(GuardianScreens.askCode(texts.text("sekolah-nama")));
    }

    /** The child, or another, on their own account. */
    private Lobby.Outcome caught(Person student, Child child, String messageId, Instant now) {
        side.guard().audit().append(new AuditEntry(now, student.id(), "tautan-ortu-oleh-siswa", child.id(), ""));
        homeroom.tell(
                child.rombel().id(),
                "izin-tautan/" + messageId,
                GuardianScreens.toHomeroom(child, "izin-ortu-sebab-siswa"),
                now);
        return stay(Wording.say("izin-ortu-siswa"));
    }

    private static Lobby.Outcome stay(Message message) {
        return new Lobby.Outcome.Stay(List.of(message));
    }
}
