package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.guardian.GuardianSide.Child;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.ConsentYear;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.guardian.Visit;
import id.kawanbelajar.people.consent.recording.RecordConsent.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Asks a guardian for the code of the letter, then purpose by purpose, and gives a receipt. */
final class Asking {
    private static final int WRONG_CODES = 3;
    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final GuardianSide side;
    private final Herald herald;
    private final TellHomeroom homeroom;

    Asking(GuardianSide side, Herald herald, TellHomeroom homeroom) {
        this.side = side;
        this.herald = herald;
        this.homeroom = homeroom;
    }

    /** Somebody who came by the link types what should be the code of the letter. */
    Message code(Exchange exchange, Visit visit, Child child, String typed) {
        String guardian = exchange.person().id();
        Optional<String> hash = side.acts()
                .letters()
                .open(typed)
                .filter(opened -> opened.student().equals(child.id()))
                .map(opened -> opened.hash());
        if (hash.isPresent()) {
            side.acts().visits().keep(guardian, visit.holding(hash.get()), exchange.at());
            return GuardianScreens.begin(
                    side.texts().link(child.name(), child.rombel().name()), child);
        }
        Visit next = visit.mistaken();
        if (next.wrong() >= WRONG_CODES) {
            return sentAway(exchange, child);
        }
        side.acts().visits().keep(guardian, next, exchange.at());
        return Wording.say("izin-ortu-kode-salah");
    }

    /** Whoever does not hold the letter; the homeroom teacher hears of it once. */
    Message sentAway(Exchange exchange, Child child) {
        String sender = exchange.person().id();
        side.guard().audit().append(new AuditEntry(exchange.at(), sender, "tautan-ortu-tanpa-surat", child.id(), ""));
        side.acts().visits().forget(sender);
        homeroom.tell(
                child.rombel().id(),
                "izin-tautan/" + sender,
                GuardianScreens.toHomeroom(child, "izin-ortu-sebab-kode"),
                exchange.at());
        return Wording.say("izin-ortu-ditolak");
    }

    /** Asks a guardian who is known already, from the first question on. */
    Message again(Exchange exchange, Child child) {
        Visit visit = Visit.begun(child.id()).holding("wali-terdaftar");
        side.acts().visits().keep(exchange.person().id(), visit, exchange.at());
        return GuardianScreens.begin(
                side.texts().link(child.name(), child.rombel().name()), child);
    }

    /** One purpose is answered; a press on an earlier question asks the open one again. */
    Message answer(Exchange exchange, Visit visit, Child child, Purpose purpose, boolean yes) {
        Optional<Purpose> open = visit.next();
        if (open.isPresent() && open.get() != purpose) {
            return GuardianScreens.question(open.get(), child);
        }
        if (purpose == Purpose.LEARNING && !yes) {
            return GuardianScreens.sureToRefuse(child);
        }
        Visit answered = visit.answered(purpose, yes);
        side.acts().visits().keep(exchange.person().id(), answered, exchange.at());
        return answered.next()
                .map(next -> GuardianScreens.question(next, child))
                .orElseGet(() -> record(exchange, answered, child, answered.yes()));
    }

    /** Records what was answered; nothing agreed to is a refusal. */
    Message record(Exchange exchange, Visit visit, Child child, Set<Purpose> yes) {
        String guardian = exchange.person().id();
        AgeBand band = side.consent().band(child.id());
        if (band == AgeBand.ADULT) {
            return Wording.say("izin-ortu-dewasa", child.name());
        }
        Outcome outcome = side.acts()
                .recording()
                .record(child.id(), yes, side.texts().link(band), new Evidence(Method.LINK, guardian, visit.letter()));
        side.acts().ties().tie(guardian, child.id());
        side.acts().visits().forget(guardian);
        return switch (outcome) {
            case Outcome.Refused(Instant due) -> GuardianScreens.refused(child, due, exchange.at(), side.zone());
            case Outcome.Given(Set<Purpose> given) -> {
                tellStudent(exchange, child);
                yield GuardianScreens.given(
                        given, ConsentYear.end(exchange.at(), side.zone()), exchange.at(), side.zone());
            }
        };
    }

    private void tellStudent(Exchange exchange, Child child) {
        herald.tell(
                child.id(),
                "izin-ada/" + child.id() + "/" + exchange.incoming().id(),
                Wording.say("izin-diberi-tahu"),
                exchange.at().plus(WORTH_TELLING));
    }
}
