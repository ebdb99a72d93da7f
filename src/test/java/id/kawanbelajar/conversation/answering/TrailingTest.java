package id.kawanbelajar.conversation.answering;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TrailingTest {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final CountDownLatch handingOver = new CountDownLatch(1);
    private final CountDownLatch handedOver = new CountDownLatch(1);

    private final ReplySink slow = new ReplySink() {
        @Override
        public void reply(String id, Message message, boolean answersQuestion) {
            handingOver.countDown();
            try {
                handedOver.await();
            } catch (InterruptedException e) {
                throw new AssertionError("a write was interrupted", e);
            }
            sent.add(id);
        }

        @Override
        public void draft(String textSoFar) {
            sent.add("draft " + textSoFar);
        }
    };

    @Test
    void letsNothingThroughOnceItIsClosed() {
        Trailing trailing = new Trailing(slow);
        trailing.draft("Jadi");
        trailing.close();
        trailing.draft("Jadi begini");
        trailing.reply("m/penjelasan", Message.of("Jadi begini."), true);

        assertThat(sent).containsExactly("draft Jadi");
    }

    @Test
    void closesOnlyBehindTheReplyThatIsBeingHandedOver() throws InterruptedException {
        Trailing trailing = new Trailing(slow);
        Thread explaining = Thread.startVirtualThread(() -> trailing.reply("m/1", Message.of("satu"), true));
        handingOver.await();
        Thread movingOn = Thread.startVirtualThread(trailing::close);

        assertThat(movingOn.join(Duration.ofMillis(50)))
                .as("closed while a reply was on its way")
                .isFalse();
        handedOver.countDown();
        movingOn.join();
        assertThat(sent).containsExactly("m/1");
        explaining.join();
        trailing.reply("m/2", Message.of("dua"), true);
        assertThat(sent).containsExactly("m/1");
    }
}
