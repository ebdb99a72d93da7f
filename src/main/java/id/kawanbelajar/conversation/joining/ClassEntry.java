package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.entry.Claim;
import id.kawanbelajar.people.entry.GuestBook;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** From the code of a class to a claim on one of its students. */
final class ClassEntry {
    /** What an account chose is forgotten after a day. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final SchoolSide school;
    private final Guesses guesses;

    ClassEntry(SchoolSide school, Guesses guesses) {
        this.school = school;
        this.guesses = guesses;
    }

    /** Somebody gave the code of a class. */
    Message chosen(Account sender, String rombel, Instant now) {
        school.ways().claims().withdraw(sender);
        school.ways().guests().keep(sender, new GuestBook.Step.ClassChosen(rombel), now);
        return Wording.say("masuk-siapa", name(rombel));
    }

    /** Somebody writes; empty if they chose no class before. */
    Optional<Message> written(Account sender, String words, Instant now) {
        return school.ways()
                .guests()
                .step(sender, now.minus(REMEMBERED))
                .filter(GuestBook.Step.ClassChosen.class::isInstance)
                .map(GuestBook.Step.ClassChosen.class::cast)
                .flatMap(step -> school.register().rombel(step.rombel()))
                .map(rombel -> NameAndNumber.read(words)
                        .map(said -> find(sender, rombel, said, now))
                        .orElseGet(() -> Wording.say("masuk-siapa-lagi", rombel.name())));
    }

    private Message find(Account sender, Rombel rombel, NameAndNumber said, Instant now) {
        Optional<Member> member = said.in(school.register().members(rombel.id()));
        if (member.isEmpty()) {
            guesses.wrong(sender, now);
            return Wording.say("masuk-tidak-cocok", rombel.name(), rombel.name());
        }
        return claim(sender, rombel, member.get(), now);
    }

    private Message claim(Account sender, Rombel rombel, Member member, Instant now) {
        String number = Integer.toString(member.absen());
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        boolean free = member.standing() != Member.Standing.CONFIRMED
                && school.ways().claims().claim(sender, member.person(), at);
        if (!free) {
            guesses.wrong(sender, now);
            guesses.refused(sender, "siswa-sudah-dipakai", member.person(), now);
            return Wording.say("masuk-terpakai", member.name(), number);
        }
        school.ways().guests().forget(sender);
        return Wording.say("masuk-menunggu", member.name(), number, rombel.name());
    }

    /** Takes back what an account claims or chose. */
    void giveUp(Account sender) {
        school.ways().claims().withdraw(sender);
        school.ways().guests().forget(sender);
    }

    boolean isWaiting(Account sender) {
        Optional<Claim> claim = school.ways().claims().of(sender);
        return claim.isPresent();
    }

    private String name(String rombel) {
        return school.register().rombel(rombel).map(Rombel::name).orElse("");
    }
}
