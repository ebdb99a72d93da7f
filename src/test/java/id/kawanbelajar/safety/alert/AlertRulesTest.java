package id.kawanbelajar.safety.alert;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.safety.Verdict.Distress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
    private static final Instant AT = Instant.parse("2026-11-24T12:42:00Z");
    private static final Adult SARI = new Adult("sari", "Bu Sari", Set.of("bk"));
    private static final Adult JOKO = new Adult("joko", "Pak Joko", Set.of("wali", "walas", "guru", "guruku"));
    private static final Adult RINA = new Adult("rina", "Bu Rina Wulandari, S.Pd.", Set.of("kepsek", "kepala"));

    private final Alerts alerts = new InMemoryAlerts();
    private final List<String> told = new ArrayList<>();
    private final List<String> audited = new ArrayList<>();
    private List<Adult> adults = List.of(SARI, JOKO, RINA);
    private Instant now = AT;
    private int messages;

    @Test
    void tellsTwoAdults() {
        assertThat(cry(Distress.DIRI, "aku mau mati aja").names()).containsExactly("Bu Sari", "Pak Joko");
        assertThat(told).containsExactly("sari RAISED", "joko RAISED");
        assertThat(audited).containsExactly("program bahaya-dikabarkan");
    }

    @Test
    void tellsTheNextInPlaceOfWhomTheMessageNames() {
        assertThat(cry(Distress.KEKERASAN, "pak joko suka pegang2 aku").names())
                .containsExactly("Bu Sari", "Bu Rina Wulandari, S.Pd.");
        pass(60);
        assertThat(told).noneMatch(line -> line.startsWith("joko"));
    }

    @Test
    void knowsAnAdultByWhatTheyAreAndByTheBeginningOfTheirName() {
        assertThat(cry(Distress.KEKERASAN, "wali kelasku mukul aku").names()).doesNotContain("Pak Joko");
        assertThat(cry("bima", Distress.KEKERASAN, "bu wulan nampar aku").names())
                .doesNotContain("Bu Rina Wulandari, S.Pd.");
        assertThat(cry("cici", Distress.KEKERASAN, "guruku chat mesum").names()).doesNotContain("Pak Joko");
        assertThat(cry("didi", Distress.KEKERASAN, "buu sariii marah pukul aku").names())
                .doesNotContain("Bu Sari");
    }

    @Test
    void neverTellsANamedAdultAlone() {
        adults = List.of(SARI);
        assertThat(cry(Distress.DIRI, "bu sari benci aku, mau mati aja").names())
                .isEmpty();

        adults = List.of(SARI, JOKO);
        assertThat(cry("bima", Distress.DIRI, "bu sari benci aku, mau mati aja").names())
                .contains("Pak Joko")
                .hasSize(2);
        assertThat(cry("cici", Distress.KEKERASAN, "bu sari mukul aku").names()).containsExactly("Pak Joko");
    }

    @Test
    void takesItBackFromWhomALaterMessageNames() {
        cry(Distress.DIRI, "aku mau mati aja");
        String id = alerts.latest("ayu").orElseThrow().id();
        take(id, "joko");

        assertThat(cry(Distress.KEKERASAN, "soalnya pak joko pegang2 aku").names())
                .containsExactly("Bu Sari", "Bu Rina Wulandari, S.Pd.");
        assertThat(take(id, "joko")).isInstanceOf(TakeAlert.Outcome.None.class);
        assertThat(take(id, "sari")).isInstanceOf(TakeAlert.Outcome.Yours.class);
    }

    @Test
    void makesOneAlertOfManyMessages() {
        for (int i = 0; i < 10; i++) {
            now = now.plusSeconds(30);
            cry(Distress.DIRI, "aku mau mati aja");
        }
        assertThat(told).containsExactly("sari RAISED", "joko RAISED");
        assertThat(alerts.latest("ayu").orElseThrow().span().times()).isEqualTo(10);

        now = now.plus(Alert.PATIENCE);
        cry(Distress.DIRI, "aku mau mati aja");
        assertThat(told).endsWith("sari AGAIN", "joko AGAIN").hasSize(4);

        now = now.plus(Alert.ONE_CRISIS);
        cry(Distress.DIRI, "aku mau mati aja");
        assertThat(told).endsWith("sari RAISED", "joko RAISED");
    }

    @Test
    void takesTheSameMessageOnce() {
        cry(Distress.DIRI, "aku mau mati aja");
        messages--;
        cry(Distress.DIRI, "aku mau mati aja");

        assertThat(alerts.latest("ayu").orElseThrow().span().times()).isEqualTo(1);
    }

    @Test
    void tellsAtOnceThatAChildIsNotSafe() {
        cry(Distress.DIRI, "aku mau mati aja");
        raising().notSafe("ayu", "m99", now.plusSeconds(20));

        assertThat(told).endsWith("sari NOT_SAFE", "joko NOT_SAFE");
    }

    @Test
    void passesOnWhatNobodyTakesAndGoesOnRemindingWhenAllKnow() {
        cry(Distress.DIRI, "aku mau mati aja");
        pass(9);
        assertThat(told).hasSize(2);
        pass(1);
        assertThat(told).endsWith("rina PASSED_ON").hasSize(3);
        pass(10);
        assertThat(told)
                .endsWith("sari STILL_OPEN", "joko STILL_OPEN", "rina STILL_OPEN")
                .hasSize(6);
        pass(10);
        assertThat(told).hasSize(6);
    }

    @Test
    void restsOnceSomebodyHasTakenIt() {
        cry(Distress.DIRI, "aku mau mati aja");
        String id = alerts.latest("ayu").orElseThrow().id();

        assertThat(take(id, "sari")).isInstanceOf(TakeAlert.Outcome.Yours.class);
        assertThat(told).endsWith("joko TAKEN");
        assertThat(take(id, "joko")).isInstanceOf(TakeAlert.Outcome.Others.class);
        pass(120);
        assertThat(told).hasSize(3);
        assertThat(audited).containsExactly("program bahaya-dikabarkan", "sari bahaya-ditangani");
    }

    @Test
    void isNothingToAnAdultWhoWasNotTold() {
        cry(Distress.DIRI, "aku mau mati aja");
        String id = alerts.latest("ayu").orElseThrow().id();

        assertThat(take(id, "rina")).isEqualTo(take("tak-ada", "rina"));
    }

    @Test
    void endsByWhomeverHasTakenIt() {
        cry(Distress.DIRI, "aku mau mati aja");
        String id = alerts.latest("ayu").orElseThrow().id();
        take(id, "sari");
        EndAlert end = new EndAlert(alerts, this::tell, entry -> audited.add(entry.actor() + " " + entry.act()));

        assertThat(end.end(id, "joko", Alert.Ending.SAFE, now)).isEmpty();
        assertThat(end.end(id, "sari", Alert.Ending.SAFE, now))
                .map(Alert::ending)
                .contains(Alert.Ending.SAFE);
        assertThat(told).endsWith("joko ENDED");
        assertThat(audited).endsWith("sari bahaya-selesai");
    }

    @Test
    void tellsAsSoonAsSomebodyCanBeReached() {
        adults = List.of();
        assertThat(cry(Distress.DIRI, "aku mau mati aja").names()).isEmpty();
        adults = List.of(SARI, JOKO, RINA);
        pass(10);

        assertThat(told).containsExactly("sari PASSED_ON", "joko PASSED_ON");
    }

    private Raised cry(Distress distress, String words) {
        return cry("ayu", distress, words);
    }

    private Raised cry(String student, Distress distress, String words) {
        return raising().raise(student, distress, words, "m" + messages++, now);
    }

    private RaiseAlert raising() {
        return new RaiseAlert(
                alerts,
                student -> adults,
                this::tell,
                entry -> audited.add(entry.actor() + " " + entry.act()),
                new Random(messages));
    }

    private void tell(String adult, Alert alert, News news) {
        told.add(adult + " " + news);
    }

    private TakeAlert.Outcome take(String id, String adult) {
        return new TakeAlert(alerts, this::tell, entry -> audited.add(entry.actor() + " " + entry.act()))
                .take(id, adult, now);
    }

    private void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        new PassOnAlerts(alerts, student -> adults, this::tell, entry -> {}, () -> now).pass();
    }
}
