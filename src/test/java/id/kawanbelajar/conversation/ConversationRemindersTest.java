package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.reminding.Alarm;
import id.kawanbelajar.plan.reminding.DayPlans;
import id.kawanbelajar.plan.reminding.ReminderChoice;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a student can say and press about reminders; it is Tuesday noon. */
class ConversationRemindersTest {
    private final Talk talk = Talk.with(ScriptedExplain.absent());

    private ReminderChoice choice() {
        return talk.reminders.choices.find(talk.person().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/senyap",
                "jangan ingetin aku lagi",
                "jgn ingatkan aku lg dong",
                "stop pengingatnya",
                "matiin notifnya kak",
                "gausah diingetin"
            })
    void noMoreMeansNoMore(String words) {
        assertThat(talk.say(words)).contains("nggak mengingatkanmu lagi").contains("ingetin lagi dong");
        assertThat(choice().muted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingetin lagi dong", "ingatkan aku lagi ya", "nyalain pengingatnya lagi dong"})
    void againMeansAsBefore(String words) {
        talk.say("ingetin jam 6 sore");
        talk.say("/senyap");

        assertThat(talk.say(words)).contains("aku ingatkan jam 18.00");
        assertThat(choice()).isEqualTo(ReminderChoice.USUAL.at(LocalTime.of(18, 0)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            ingetin jam 6 sore,                     18.00
            ingatkan aku jam setengah 5 sore ya,    16.30
            jangan lupa ingetin aku jam 4 sore,     16.00
            pengingatnya jam 6 sore aja,            18.00
            kalo bisa jam 7 pagi ingetin,           07.00
            """)
    void anHourIsKept(String words, String hour) {
        assertThat(talk.say(words)).contains("aku ingatkan jam " + hour);
    }

    @Test
    void anHourOfRestIsMovedAndItIsSaid() {
        assertThat(talk.say("ingetin jam 11 malam")).contains("Jam 23.00").contains("aku ingatkan jam 19.45");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingetin aku rumus luas lingkaran dong",
                "ingetin lagi dong apa itu sel",
                "jam 6 sore itu posisi jarum jamnya gimana",
                "bikinin jadwal buat ulangan senin, ingetin jam 6 sore"
            })
    void aQuestionStaysAQuestion(String words) {
        talk.say(words);

        assertThat(choice()).isEqualTo(ReminderChoice.USUAL);
        assertThat(talk.replies()).noneMatch(message -> Talk.shown(message).contains("aku ingatkan"));
    }

    @Test
    void anHourCountsFromToday() {
        talk.reminders.plans.keep(talk.person().id(), DayPlans.at("16:00"), Instant.EPOCH);

        talk.say("ingetin jam 5 sore");

        assertThat(talk.reminders.alarms.waiting())
                .isEqualTo(Map.of(
                        new Alarm(talk.person().id(), DayPlans.TUESDAY, false), Instant.parse("2026-11-24T10:00:00Z")));
    }

    @Test
    void laterMeansHalfAnHourLaterAndOnce() {
        assertThat(talk.send(new Incoming.Press("rencana:tunda:b1"))).contains("aku ingatkan lagi jam 12.30");
        assertThat(talk.send(new Incoming.Press("rencana:tunda:b1"))).contains("aku ingatkan lagi jam 12.30");
        assertThat(talk.reminders.alarms.waiting())
                .isEqualTo(Map.of(
                        new Alarm(talk.person().id(), DayPlans.TUESDAY, true), Instant.parse("2026-11-24T05:30:00Z")));
    }

    @Test
    void theButtonMutesToo() {
        assertThat(talk.send(new Incoming.Press("rencana:senyap"))).contains("nggak mengingatkanmu lagi");
        assertThat(choice().muted()).isTrue();
    }

    @Test
    void theDayBeginsWithTheFirstMessage() {
        talk.say("halo");
        talk.say("apa itu sel");

        assertThat(talk.reminders.met).containsExactly(talk.person().id());
    }

    @Test
    void aCallForHelpWaitsForNothing() {
        talk.say("aku mau mati aja");

        assertThat(talk.reminders.met).isEmpty();
    }
}
