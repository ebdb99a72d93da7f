package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the explanation that follows an extract. */
@Timeout(20)
class ConversationExplainingTest {
    @Test
    void offersTheExplanationWhenTheWaitIsLong() {
        ScriptedExplain explain = ScriptedExplain.after(Duration.ofSeconds(31));
        Talk talk = Talk.with(explain);

        assertThat(talk.say("apa itu fotosintesis?"))
                .contains("[Jelaskan lebih mudah]")
                .doesNotContain(Talk.LABEL);
        assertThat(explain.wishes()).isEmpty();
        assertThat(talk.press("Jelaskan lebih mudah")).contains(Talk.LABEL);
        assertThat(explain.wishes()).extracting(Wish::style).containsExactly(Wish.Style.SIMPLER);
    }

    @Test
    void whatWasExplainedBeforeFollowsAtOnceHoweverLongTheLine() {
        assertThat(Talk.with(ScriptedExplain.knowing()).say("apa itu fotosintesis?"))
                .contains(Talk.LABEL)
                .doesNotContain("[Jelaskan lebih mudah]");
    }

    @Test
    void dropsTheExplanationOfSomebodyWhoHasMovedOn() throws InterruptedException {
        ScriptedExplain explain = ScriptedExplain.endless();
        Talk talk = Talk.with(explain);
        talk.sayAndGoOn("apa itu fotosintesis?");
        explain.awaitFirstWish();

        talk.sayAndGoOn("kunci jawaban dong");
        talk.await();

        assertThat(talk.replies())
                .hasSize(2)
                .noneMatch(message -> Talk.shown(message).contains(Talk.LABEL));
    }

    @Test
    void saysNothingOfAnExplanationNobodyAskedForThatFailed() {
        Explanation withheld = new Explanation.Withheld(Fault.UNSUPPORTED);
        Talk talk = Talk.with(ScriptedExplain.ending(withheld));

        assertThat(talk.say("apa itu fotosintesis?")).doesNotContain("---");
        assertThat(talk.press("Jelaskan lagi")).contains("belum cukup baik");
    }

    @Test
    void tellsPositionAndWaitWhenTheQueueIsFull() {
        Explanation busy = new Explanation.Busy(4, Duration.ofSeconds(130));
        Talk talk = Talk.with(ScriptedExplain.ending(busy));
        talk.say("apa itu fotosintesis?");

        assertThat(talk.press("Jelaskan lagi")).contains("nomor 4", "3 menit");
    }

    @Test
    void sendsNothingOfAnExplanationOnceItsStudentHasMovedOn() throws InterruptedException {
        Talk talk = Talk.with(ScriptedExplain.quick());
        CountDownLatch onItsWay = new CountDownLatch(1);
        List<String> ids = new CopyOnWriteArrayList<>();
        ReplySink slow = Talk.sink((id, message, answers) -> {
            if (answers) {
                onItsWay.countDown();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            ids.add(id);
        });
        talk.conversation()
                .receive(
                        new Incoming("m", talk.person(), new Incoming.Words("apa itu fotosintesis"), Instant.EPOCH),
                        slow);
        onItsWay.await();
        talk.sayAndGoOn("kunci jawaban dong");
        List<String> whenTheNextWasAnswered = List.copyOf(ids);
        Thread.sleep(Duration.ofMillis(200));

        assertThat(ids).isEqualTo(whenTheNextWasAnswered);
    }

    @Test
    void losesOnlyTheExplanationWhenItCannotBeDelivered() {
        Talk talk = Talk.with(ScriptedExplain.quick());
        List<String> ids = new ArrayList<>();
        ReplySink failing = Talk.sink((id, message, answers) -> {
            if (answers) {
                throw new IllegalStateException("apa itu fotosintesis");
            }
            ids.add(id);
        });
        String log = LoggedLines.of(() -> {
            talk.conversation()
                    .receive(
                            new Incoming("m", talk.person(), new Incoming.Words("apa itu fotosintesis"), Instant.EPOCH),
                            failing);
            talk.await();
        });

        assertThat(ids).containsExactly("m/kutipan");
        assertThat(log.lines().filter(line -> line.contains("the explanation for m was lost")))
                .hasSize(1)
                .noneMatch(line -> line.contains("apa itu fotosintesis"));
        assertThat(talk.say("apa itu klorofil")).contains(Talk.LABEL);
    }
}
