package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.entry.Claim;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** What a homeroom teacher decides about who is who; each is audited, and the student is told at once. */
final class ClaimActs {
    static final Duration CODE_VALID = Duration.ofHours(24);

    /** Whoever has not read by then asks the bot. */
    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final SchoolSide school;
    private final Herald herald;
    private final RandomGenerator random;

    ClaimActs(SchoolSide school, Herald herald, RandomGenerator random) {
        this.school = school;
        this.herald = herald;
        this.random = random;
    }

    /** Says yes; returns whether the claim was still open. */
    boolean confirm(String teacher, Claim claim, String rombel, Instant now) {
        note(teacher, "siswa-diterima", claim.person(), now);
        boolean confirmed = school.ways().claims().confirm(claim, now);
        if (confirmed) {
            String id = "masuk:" + claim.person() + ":" + claim.at().toEpochMilli();
            herald.tell(claim.person(), id, welcome(claim.person(), rombel), now.plus(WORTH_TELLING));
        }
        return confirmed;
    }

    private Message welcome(String person, String rombel) {
        boolean agreed = school.consents().of(person).allows(Purpose.LEARNING);
        return Wording.say("masuk-diterima", school.register().name(person).orElse("siswa"), rombel)
                .with(Wording.sentence(agreed ? "masuk-selamat" : "masuk-surat"));
    }

    /** Says no; returns whether the claim was still open. */
    boolean refuse(String teacher, Claim claim, Instant now) {
        note(teacher, "siswa-ditolak", claim.person(), now);
        return school.ways().claims().refuse(claim);
    }

    /** Cuts off whatever accounts stand for a student; another can claim them then. */
    void release(String teacher, Member member, Instant now) {
        note(teacher, "akun-dilepas", member.person(), now);
        school.ways().claims().release(member.person(), now);
    }

    /** As {@link #release}; returns a code by which the student comes back without a claim. */
    JoinSecret replace(String teacher, Member member, Instant now) {
        note(teacher, "hp-hilang", member.person(), now);
        school.ways().claims().release(member.person(), now);
        return PersonalCode.make(
                school.ways().codes(),
                JoinSecret.Kind.CODE,
                new Entry.Device(member.person()),
                now.plus(CODE_VALID),
                now,
                random);
    }

    private void note(String teacher, String act, String person, Instant now) {
        school.audit().append(new AuditEntry(now, teacher, act, person, ""));
    }
}
