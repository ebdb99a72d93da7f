package id.kawanbelajar.safety.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.safety.Verdict.Distress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of alerts does; {@code ayu} and {@code bima} are known. */
public interface AlertsContract {
    Instant AT = Instant.parse("2026-11-24T12:42:00Z");
    Alert FULL = alert("b1", "ayu", AT);

    static Alert alert(String id, String person, Instant at) {
        return new Alert(
                id,
                person,
                Distress.DIRI,
                new Alert.Span(at, at.plusSeconds(60), "telegram:7", 2, at.plusSeconds(5), at.plus(Alert.PATIENCE)),
                new Alert.Adults(List.of("sari", "joko", "rina"), Set.of("joko", "tono"), null, null),
                null);
    }

    /** An alert that somebody has taken. */
    static Alert taken(Alert alert, String adult, Instant at) {
        return alert.takenBy(adult, at);
    }

    Alerts alerts();

    @Test
    default void keepsAllOfAnAlert() {
        alerts().add(FULL);

        assertThat(alerts().find("b1")).contains(FULL);
        assertThat(alerts().find("b2")).isEmpty();
    }

    @Test
    default void changesAnAlertInOneStep() {
        alerts().add(FULL);
        alerts().change("b1", kept -> kept.takenBy("sari", AT).ended(Alert.Ending.SAFE));

        assertThat(alerts().find("b1")).contains(FULL.takenBy("sari", AT).ended(Alert.Ending.SAFE));
        assertThat(alerts().change("b2", kept -> kept)).isEmpty();
    }

    @Test
    default void findsTheNewestOfAStudent() {
        alerts().add(FULL);
        alerts().add(alert("b2", "ayu", AT.plusSeconds(100)));

        assertThat(alerts().latest("ayu")).map(Alert::id).contains("b2");
        assertThat(alerts().latest("bima")).isEmpty();
    }

    @Test
    default void findsWhatNobodyHasTakenInTime() {
        Instant due = AT.plus(Alert.PATIENCE);
        alerts().add(FULL);
        alerts().add(alert("b2", "bima", AT).takenBy("sari", AT));
        alerts().add(alert("b3", "bima", AT).ended(Alert.Ending.SAFE));

        assertThat(alerts().due(due.minus(Duration.ofSeconds(1)))).isEmpty();
        assertThat(alerts().due(due)).containsExactly(FULL);
    }
}
