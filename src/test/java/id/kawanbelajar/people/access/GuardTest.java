package id.kawanbelajar.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.audit.InMemoryAudit;
import id.kawanbelajar.people.audit.KeptEntry;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardTest {
    private final SmallSchool school =
            new SmallSchool().with("7A", "ayu").with("7B", "budi").child("ibu-ayu", "ayu");
    private final InMemoryAudit audit = new InMemoryAudit();
    private final Guard guard = new Guard(
            new AccessTable(AccessRules.shipped(), school),
            audit,
            InstantSource.fixed(Instant.parse("2026-11-27T01:00:00Z")));

    @Test
    void aTeacherOfOneClassWhoAsksForAnotherIsRefusedAndThatIsWrittenDown() {
        Actor teacher =
                new Actor("guru-7A", Person.Role.TEACHER, Set.of(new Office(Duty.SUBJECT_TEACHER, "7A", "matematika")));

        assertThat(guard.decide(teacher, Act.SEE, Resource.RESULTS, new Whose("budi", "7B", "matematika")))
                .isEqualTo(Decision.REFUSED);

        assertThat(audit.lines()).containsExactly("guru-7A ditolak budi");
        assertThat(audit.newest(1)).extracting(KeptEntry::reason).containsExactly("lihat hasil-belajar, matematika");
    }

    @Test
    void aGuardianOfAnotherChildIsRefusedAndThatIsWrittenDown() {
        Actor guardian = new Actor("ibu-ayu", Person.Role.GUARDIAN, Set.of());

        assertThat(guard.decide(guardian, Act.SEE, Resource.SUMMARY, Whose.person("budi", "7B")))
                .isEqualTo(Decision.REFUSED);

        assertThat(audit.lines()).containsExactly("ibu-ayu ditolak budi");
    }

    @Test
    void anAdminWhoDoesNotTeachIsRefusedResultsAndThatIsWrittenDown() {
        Actor admin = new Actor("admin", Person.Role.ADMIN, Set.of());

        assertThat(guard.decide(admin, Act.SEE, Resource.RESULTS, Whose.rombel("7A")))
                .isEqualTo(Decision.REFUSED);

        assertThat(audit.lines()).containsExactly("admin ditolak 7A");
    }

    @Test
    void whatIsAllowedLeavesNoEntry() {
        Actor guardian = new Actor("ibu-ayu", Person.Role.GUARDIAN, Set.of());

        assertThat(guard.decide(guardian, Act.SEE, Resource.SUMMARY, Whose.person("ayu", "7A")))
                .isEqualTo(Decision.ALLOWED);

        assertThat(audit.lines()).isEmpty();
    }
}
