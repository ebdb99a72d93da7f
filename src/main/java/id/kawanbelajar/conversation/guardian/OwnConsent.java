package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.guardian.GuardianSide.Child;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.Consent;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.Standing;
import id.kawanbelajar.people.consent.recording.RecordConsent.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets a student of 17 or more agree in words before anything of theirs is stored; a younger one is told who must. */
public final class OwnConsent {
    private static final Pattern NO = Pattern.compile("(?:aku |saya )?(?:tidak|nggak|gak|ga) (?:setuju|mau)[.! ]*");
    private static final Pattern YES = Pattern.compile(
            "(?:aku |saya )?setuju(?: semua(?:nya)?)?((?:,? ?(?:tanpa|dan) (?:laporan|peringatan))*| belajar saja)[.! ]*");
    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final GuardianSide side;
    private final Herald herald;
    private final InstantSource clock;

    public OwnConsent(GuardianSide side, Herald herald, InstantSource clock) {
        this.side = side;
        this.herald = herald;
        this.clock = clock;
    }

    /**
     * Returns what to say to a student without consent; never empty.
     *
     * @param state any but given
     * @param words what the student wrote; never stored
     */
    public List<Message> say(Person student, Consent.State state, String words) {
        AgeBand band = side.consent().band(student.id());
        boolean old = band == AgeBand.SEVENTEEN || band == AgeBand.ADULT;
        Standing standing = side.consent().standing(student.id());
        boolean guardianSaidNo = band == AgeBand.SEVENTEEN && standing.why() == Standing.Why.REFUSED;
        if (!old || guardianSaidNo) {
            return List.of(Wording.say(state == Consent.State.AWAITED ? "masuk-surat" : "masuk-izin-tidak"));
        }
        return answer(words).map(yes -> List.of(record(student, band, yes))).orElseGet(() -> asked(band, standing));
    }

    private List<Message> asked(AgeBand band, Standing standing) {
        return standing.why() == Standing.Why.UNCONFIRMED
                ? List.of(Wording.say("izin-sendiri-konfirmasi"))
                : List.of(Wording.with(List.of(), side.texts().child(band)), Wording.say("izin-sendiri"));
    }

    private static Optional<Set<Purpose>> answer(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (NO.matcher(plain).matches()) {
            return Optional.of(Set.of());
        }
        if (!YES.matcher(plain).matches()) {
            return Optional.empty();
        }
        Set<Purpose> yes = EnumSet.allOf(Purpose.class);
        if (plain.contains("laporan") || plain.contains("belajar saja")) {
            yes.remove(Purpose.REPORTS);
        }
        if (plain.contains("peringatan") || plain.contains("belajar saja")) {
            yes.remove(Purpose.EARLY_WARNING);
        }
        return Optional.of(yes);
    }

    private Message record(Person student, AgeBand band, Set<Purpose> yes) {
        Evidence evidence = new Evidence(Method.OWN, student.id(), "");
        return switch (side.acts()
                .recording()
                .record(student.id(), yes, side.texts().own(band), evidence)) {
            case Outcome.Refused(Instant due) ->
                Wording.say("izin-sendiri-tidak", GuardianScreens.moment(due, side.zone()));
            case Outcome.Given given -> {
                if (band == AgeBand.ADULT) {
                    yield Wording.say("izin-sendiri-tercatat");
                }
                side.child(student.id()).ifPresent(this::tellGuardians);
                yield Wording.say("izin-sendiri-konfirmasi");
            }
        };
    }

    /** The law wants them told and to confirm; the homeroom teacher too, since most have no account. */
    private void tellGuardians(Child child) {
        Instant now = clock.instant();
        Message message = Wording.say("izin-kabar-konfirmasi", child.name());
        side.register()
                .guardians(child.id())
                .forEach(guardian -> herald.tell(
                        guardian,
                        "izin-17/" + child.id() + "/" + guardian + "/" + now.toEpochMilli(),
                        message,
                        now.plus(WORTH_TELLING)));
        new TellHomeroom(side.register(), herald)
                .tell(
                        child.rombel().id(),
                        "izin-17/" + child.id() + "/" + now.toEpochMilli(),
                        Wording.say(
                                "izin-kabar-konfirmasi-wali",
                                child.name(),
                                child.rombel().name(),
                                String.valueOf(child.member().absen())),
                        now);
    }
}
