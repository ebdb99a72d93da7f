package id.kawanbelajar.adapter.sql.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRegister;
import id.kawanbelajar.adapter.sql.school.SqlSchoolRoll;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.entry.Claim;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Member.Standing;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.Seat;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set before each
class SqlClaimsTest extends OpenDatabase {
    private static final Instant NOW = Instant.parse("2026-07-13T01:00:00Z");
    private static final Account PHONE = new Account("telegram", "1");
    private static final Account OTHER = new Account("telegram", "2");

    private SqlClaims claims;
    private SqlPeople people;
    private SqlSchoolRegister register;
    private Rombel rombel;
    private String putri;
    private String rafi;

    @BeforeEach
    void fill() {
        InstantSource clock = InstantSource.fixed(NOW);
        claims = new SqlClaims(database);
        people = new SqlPeople(database, "sekolah", clock, new Random(1));
        register = new SqlSchoolRegister(database, "sekolah");
        SqlSchoolRoll roll = new SqlSchoolRoll(database, "sekolah", clock, new Random(2));
        rombel = roll.make("7A", new Kelas(7), "2026/2027").orElseThrow();
        List<String> students = roll.put(rombel.id(), List.of(Seat.of(1, "Putri", null), Seat.of(2, "Rafi", null)));
        putri = students.getFirst();
        rafi = students.getLast();
    }

    private Standing standing(String person) {
        return register.member(person).map(Member::standing).orElseThrow();
    }

    @Test
    void leavesTheAccountNobodysUntilTheClaimIsConfirmed() {
        assertThat(claims.claim(PHONE, putri, NOW)).isTrue();

        assertThat(people.find(PHONE)).isEmpty();
        assertThat(standing(putri)).isEqualTo(Standing.CLAIMED);
        assertThat(claims.open(rombel.id())).containsExactly(new Claim(putri, NOW));
        assertThat(claims.of(PHONE)).contains(new Claim(putri, NOW));
    }

    @Test
    void tiesTheAccountToTheStudentOfTheRoster() {
        assertThat(claims.claim(PHONE, putri, NOW)).isTrue();

        assertThat(claims.confirm(new Claim(putri, NOW), NOW)).isTrue();
        assertThat(people.find(PHONE)).map(Person::id).contains(putri);
        assertThat(people.address(putri, "telegram")).contains("1");
        assertThat(standing(putri)).isEqualTo(Standing.CONFIRMED);
        assertThat(claims.open(rombel.id())).isEmpty();
    }

    @Test
    void knowsAnOldClaimFromANewOne() {
        Claim old = new Claim(putri, NOW);
        assertThat(claims.claim(PHONE, putri, NOW)).isTrue();
        claims.withdraw(PHONE);
        assertThat(claims.claim(OTHER, putri, NOW.plusSeconds(9))).isTrue();

        assertThat(claims.confirm(old, NOW)).isFalse();
        assertThat(claims.refuse(old)).isFalse();
        assertThat(people.find(PHONE)).isEmpty();
    }

    @Test
    void dropsWhatAnAccountClaimedBefore() {
        assertThat(claims.claim(PHONE, putri, NOW)).isTrue();

        assertThat(claims.claim(PHONE, rafi, NOW)).isTrue();
        assertThat(standing(putri)).isEqualTo(Standing.LISTED);
        assertThat(claims.claim(OTHER, putri, NOW)).isTrue();
    }

    @Test
    void givesNoStudentToTwoAccounts() {
        assertThat(claims.claim(PHONE, putri, NOW)).isTrue();

        assertThat(claims.claim(OTHER, putri, NOW)).isFalse();
        assertThat(claims.confirm(new Claim(putri, NOW), NOW)).isTrue();
        assertThat(claims.claim(OTHER, putri, NOW)).isFalse();
        assertThat(claims.claim(OTHER, "tidak-ada", NOW)).isFalse();
    }

    @Test
    void tiesASecondDeviceBesideTheFirst() {
        claims.join(PHONE, putri, NOW);
        claims.join(OTHER, putri, NOW);

        assertThat(people.find(PHONE))
                .isEqualTo(people.find(OTHER))
                .map(Person::id)
                .contains(putri);
        assertThat(standing(putri)).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void cutsAllDevicesOffAtOnceAndKeepsThePerson() {
        claims.join(PHONE, putri, NOW);
        claims.join(OTHER, putri, NOW);

        claims.release(putri, NOW);

        assertThat(people.find(PHONE)).isEmpty();
        assertThat(people.find(OTHER)).isEmpty();
        assertThat(people.withId(putri)).isPresent();
        assertThat(standing(putri)).isEqualTo(Standing.LISTED);
    }

    @Test
    void takesAnAccountOverFromAStudentOfNoClass() {
        Person pilot = people.findOrCreate(PHONE, Person.Role.STUDENT, false);
        assertThat(claims.claim(PHONE, putri, NOW)).isTrue();

        assertThat(claims.confirm(new Claim(putri, NOW), NOW)).isTrue();
        assertThat(people.find(PHONE)).map(Person::id).contains(putri);
        assertThat(putri).isNotEqualTo(pilot.id());
    }

    @Test
    void goesWithTheStudent() {
        assertThat(claims.claim(PHONE, putri, NOW)).isTrue();

        people.erase(putri);

        assertThat(claims.of(PHONE)).isEmpty();
    }
}
