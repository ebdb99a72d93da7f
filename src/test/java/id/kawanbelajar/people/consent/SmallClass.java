package id.kawanbelajar.people.consent;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.recording.RecordConsent;
import id.kawanbelajar.people.consent.recording.UndoConsent;
import id.kawanbelajar.people.consent.recording.WithdrawConsent;
import id.kawanbelajar.people.rights.InMemoryErasures;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Class 7A with twenty students {@code s1} to {@code s20}, and everything about their consent, in memory. */
public final class SmallClass {
    public static final Rombel SEVEN_A = new Rombel("r7a", "7A", new Kelas(7), "2026/2027");
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    public static final Evidence PAPER = new Evidence(Method.PAPER, "rina", "map-3");

    public Instant now = Instant.parse("2026-11-24T05:00:00Z");
    public int born = 2013;
    public final List<AuditEntry> audited = new ArrayList<>();
    public final AuditLog audit = audited::add;
    public final ConsentRecord record = new InMemoryConsentRecord();
    public final InMemoryErasures erasures = new InMemoryErasures(() -> now);
    public final ConsentClock clock = new ConsentClock(record, this::member, () -> now, JAKARTA);
    public final ClassConsent consent = new ClassConsent(this::members, clock);
    public final RecordConsent recording = new RecordConsent(record, erasures, audit, () -> now);
    public final WithdrawConsent withdrawing = new WithdrawConsent(record, erasures, audit, () -> now);
    public final UndoConsent undoing = new UndoConsent(record, erasures, audit, () -> now);

    public List<Member> members(String rombel) {
        return rombel.equals(SEVEN_A.id())
                ? IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> new Member(
                                "s" + n, rombel, n, n % 7 == 0 ? "Putri" : "Rafi " + n, born, Member.Standing.LISTED))
                        .toList()
                : List.of();
    }

    public Optional<Member> member(String person) {
        return members(SEVEN_A.id()).stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    public TextVersion text() {
        return TextVersion.of("surat-izin/1", clock.band("s1"), "Yth. Bapak/Ibu");
    }
}
