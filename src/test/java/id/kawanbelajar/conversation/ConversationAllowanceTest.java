package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.door.Alarm;
import id.kawanbelajar.conversation.safekeeping.DayAllowance;
import id.kawanbelajar.conversation.safekeeping.Shut;
import id.kawanbelajar.conversation.wording.safekeeping.ExamMessages;
import id.kawanbelajar.people.school.InMemorySchool;
import id.kawanbelajar.safety.budget.InMemoryAiUse;
import id.kawanbelajar.safety.budget.TimeBudget;
import id.kawanbelajar.safety.exam.ClosedNow;
import id.kawanbelajar.safety.exam.InMemoryLocks;
import id.kawanbelajar.safety.off.OffSwitch;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left when the day's minutes of a model are used up. */
@Timeout(20)
class ConversationAllowanceTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-24T05:00:00Z"));
    private static final OffSwitch ON = new OffSwitch() {
        @Override
        public boolean isOff() {
            return false;
        }

        @Override
        public void turn(boolean off) {}
    };

    private final ScriptedExplain explain = ScriptedExplain.quick();
    private final Talk talk = Talk.with(explain, guards(2));

    @Test
    void theExtractStillComesAndNoModelIsAsked() {
        assertThat(talk.say("apa itu fotosintesis?")).contains(Talk.LABEL);
        assertThat(talk.say("apa itu hukum newton 1")).contains(Talk.LABEL);

        assertThat(talk.say("apa itu fotosintesis?"))
                .contains("> Fotosintesis adalah proses")
                .contains("Waktu penjelasan komputermu hari ini sudah terpakai (2 menit).")
                .doesNotContain(Talk.LABEL);
        assertThat(explain.wishes()).hasSize(2);
    }

    @Test
    void itIsSaidOnceAndWheneverSomebodyAsksForMore() {
        talk.say("apa itu fotosintesis?");
        talk.say("apa itu hukum newton 1");
        talk.say("apa itu fotosintesis?");

        assertThat(talk.say("apa itu hukum newton 1")).doesNotContain("sudah terpakai");
        assertThat(talk.press("Jelaskan lagi")).startsWith("Waktu penjelasan komputermu hari ini sudah terpakai");
        assertThat(explain.wishes()).hasSize(2);
    }

    private static Guards guards(int minutes) {
        return new Guards(
                Alarm.SILENT,
                new DayAllowance(
                        new TimeBudget(new InMemoryAiUse("orang-1"), student -> minutes, WIB),
                        new Shut(ON, new ClosedNow(new InMemoryLocks(), new InMemorySchool()), new ExamMessages(WIB)),
                        NOON));
    }
}
