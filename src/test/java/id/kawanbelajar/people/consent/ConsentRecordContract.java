package id.kawanbelajar.people.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link ConsentRecord} must do. */
public interface ConsentRecordContract {
    Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    ConsentEvent ALL_OF_IT = event("ayu", Kind.ANSWER, Set.of(Purpose.values()));
    ConsentEvent UNDONE = event("ayu", Kind.UNDO, Set.of());

    static ConsentEvent event(String student, Kind kind, Set<Purpose> yes) {
        TextVersion text = TextVersion.of("surat-izin-wali/1", AgeBand.UP_TO_FIFTEEN, "Yth. Bapak/Ibu");
        return new ConsentEvent(student, kind, yes, text, new Evidence(Method.PAPER, "rina", "map-3"), NOON);
    }

    /** Returns a record that knows the persons {@code ayu} and {@code bima}. */
    ConsentRecord record();

    @Test
    default void knowsNothingOfWhoeverWasNotAsked() {
        assertThat(record().events("ayu")).isEmpty();
    }

    @Test
    default void keepsEveryEventInItsOrderAlthoughTheTimeIsTheSame() {
        ConsentRecord record = record();
        record.append(ALL_OF_IT);
        record.append(UNDONE);
        record.append(ALL_OF_IT);

        assertThat(record.events("ayu")).containsExactly(ALL_OF_IT, UNDONE, ALL_OF_IT);
    }

    @Test
    default void neverTakesOnesConsentForAnothers() {
        ConsentRecord record = record();
        record.append(ALL_OF_IT);

        assertThat(record.events("bima")).isEmpty();
    }
}
