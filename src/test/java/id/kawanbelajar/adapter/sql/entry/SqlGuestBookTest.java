package id.kawanbelajar.adapter.sql.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.entry.GuestBook;
import id.kawanbelajar.people.entry.GuestBook.Step;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SqlGuestBookTest extends OpenDatabase {
    private static final Instant NOW = Instant.parse("2026-07-13T01:00:00Z");
    private static final Account PHONE = new Account("telegram", "123456789");
    private static final Account OTHER = new Account("telegram", "2");

    private GuestBook guests() {
        return new SqlGuestBook(database);
    }

    @Test
    void remembersTheLastStepOfAnAccountOnly() {
        Persons.in(database, false, 0, "ayu");
        guests().keep(PHONE, new Step.ProfilesShown(), NOW);
        guests().keep(PHONE, new Step.PinAwaited("ayu"), NOW);

        assertThat(guests().step(PHONE, NOW)).contains(new Step.PinAwaited("ayu"));
        assertThat(guests().step(OTHER, NOW)).isEmpty();
    }

    @Test
    void knowsNoStepFromBeforeAMoment() {
        guests().keep(PHONE, new Step.ProfilesShown(), NOW);

        assertThat(guests().step(PHONE, NOW.plusMillis(1))).isEmpty();
    }

    @Test
    void countsHowOftenAnAccountWasWrongSinceAMoment() {
        guests().wrong(PHONE, NOW.minusSeconds(60));
        guests().wrong(PHONE, NOW);
        guests().wrong(OTHER, NOW);

        assertThat(guests().wrongSince(PHONE, NOW.minusSeconds(1))).isEqualTo(1);
        assertThat(guests().wrongSince(PHONE, NOW.minusSeconds(60))).isEqualTo(2);
    }

    @Test
    void forgetsWhatIsOld() {
        guests().keep(PHONE, new Step.ProfilesShown(), NOW);
        guests().wrong(PHONE, NOW);

        guests().forgetBefore(NOW.plusMillis(1));

        assertThat(guests().step(PHONE, Instant.EPOCH)).isEmpty();
        assertThat(guests().wrongSince(PHONE, Instant.EPOCH)).isZero();
    }

    @Test
    void tellsNobodyTheAddress() {
        guests().keep(PHONE, new Step.ProfilesShown(), NOW);
        guests().wrong(PHONE, NOW);

        String rows = database.read(
                h -> h.select("SELECT * FROM guest").mapToMap().list().toString()
                        + h.select("SELECT * FROM wrong_guess").mapToMap().list());
        assertThat(rows + guests().alias(PHONE)).doesNotContain("123456789");
        assertThat(guests().alias(PHONE)).isNotEqualTo(guests().alias(OTHER));
    }
}
