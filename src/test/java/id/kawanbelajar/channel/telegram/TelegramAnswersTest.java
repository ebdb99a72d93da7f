package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a person sees of the bot. */
class TelegramAnswersTest extends RunningBot {
    @Test
    void answersEachChatInOrder() {
        for (int i = 1; i <= 3; i++) {
            api.chats().say(7, "tujuh " + i);
            api.chats().say(8, "delapan " + i);
        }
        start(BotRig::echo);

        awaitReceived(7, "gema tujuh 1", "gema tujuh 2", "gema tujuh 3");
        awaitReceived(8, "gema delapan 1", "gema delapan 2", "gema delapan 3");
        await(() -> api.chats().unacknowledged() == 0, SOON, "everything acknowledged");
    }

    @Test
    void hearsOfFilesAndPhotosWithTheirWordsOnceEach() {
        api.chats().send(7, "Bab 3.pdf", new byte[] {1}, "kelas 8", "");
        api.chats().photograph(7, new byte[] {2}, "no 3 gimana");
        start(BotRig::echo);

        awaitReceived(7, "gema Bab 3.pdfkelas 8", "gema no 3 gimana");
    }

    @Test
    void keepsNothingOfAPhotoWhoseWordsMustNotBeStored() {
        api.chats().photograph(7, new byte[] {2}, "bahaya");
        start(BotRig::echo);

        awaitReceived(7, "tidak disimpan");
    }

    @Test
    void repliesToTheQuestion() {
        api.chats().say(7, "apa itu gaya");
        start(BotRig::echo);

        awaitReceived(7, "gema apa itu gaya");
        JsonNode reply = api.delivered().getFirst().body();
        assertThat(reply.path("reply_parameters").path("message_id").asInt()).isPositive();
        assertThat(reply.path("parse_mode").asText()).isEqualTo("HTML");
    }

    @Test
    void letsOneSlowChatKeepNobodyWaiting() {
        CountDownLatch slow = new CountDownLatch(1);
        api.chats().say(7, "lama");
        api.chats().say(8, "cepat");
        start((incoming, sink) -> {
            if (incoming.content().equals(new Incoming.Words("lama"))) {
                awaitLatch(slow);
            }
            BotRig.echo(incoming, sink);
        });

        awaitReceived(8, "gema cepat");
        assertThat(api.received(7)).isEmpty();
        slow.countDown();
        awaitReceived(7, "gema lama");
    }

    @Test
    void goesOnAfterAnAnswerThatCouldNotBeMade() {
        api.chats().say(7, "rusak");
        api.chats().say(7, "baik");
        start((incoming, sink) -> {
            if (incoming.content().equals(new Incoming.Words("rusak"))) {
                throw new IllegalStateException("rusak");
            }
            BotRig.echo(incoming, sink);
        });

        awaitReceived(7, Texts.SORRY, "gema baik");
    }

    @Test
    void handlesAgainWhatWasRepliedToButNotKeptAndSaysItOnce() {
        AtomicInteger tries = new AtomicInteger();
        api.chats().say(7, "lanjut");
        api.chats().say(7, "sudah");
        start((incoming, sink) -> {
            BotRig.echo(incoming, sink);
            if (incoming.content().equals(new Incoming.Words("lanjut")) && tries.incrementAndGet() == 1) {
                throw UnavailableException.forNow("disk penuh", new IllegalStateException("disk penuh"));
            }
        });

        awaitReceived(7, "gema lanjut", "gema sudah");
        assertThat(tries).hasValue(2);
    }

    @Test
    void skipsAnUpdateThatCannotBeRead() {
        ObjectNode poison = api.chats().update();
        poison.putObject("message").put("date", "kemarin");
        api.chats().raw(poison);
        api.chats().raw(api.chats().update().put("sesuatu_yang_baru", 1));
        api.chats().say(7, "halo semua");
        start(BotRig::echo);

        awaitReceived(7, "gema halo semua");
    }

    @Test
    void answersAStrangerWithoutStoringAWord() {
        List<Incoming> heard = new CopyOnWriteArrayList<>();
        api.chats().say(BotRig.STRANGER, "rahasia");
        start((incoming, sink) -> heard.add(incoming));

        awaitReceived(BotRig.STRANGER, "tidak disimpan");
        assertThat(heard).isEmpty();
        assertThat(delivery.waitingChats()).isEmpty();
    }

    @Test
    void showsAGroupOnlyTheWayToThePrivateChat() {
        api.chats().sayInGroup(-100, "apa itu gaya?");
        api.chats().sayInGroup(-100, "@kawan_bot apa itu gaya?");
        api.chats().sayInGroup(-100, "/start@bot_lain");
        start(BotRig::echo);

        awaitReceived(-100, Texts.privately("kawan_bot"));
    }

    @Test
    void saysWhatItCannotReadYet() {
        api.chats().show(7, "photo");
        start(BotRig::echo);

        awaitReceived(7, "tak terbaca PHOTO");
    }

    @Test
    void doesWhatAButtonSaysOnceAndOnlyForItsOwner() {
        api.chats().say(7, "tombol");
        start((incoming, sink) -> {
            if (incoming.content() instanceof Incoming.Words) {
                Message message = new Message(
                        List.of(Part.Paragraph.of("pilih")), List.of(List.of(new Button("Lihat sumber", "sumber:1"))));
                sink.reply(incoming.id(), message, true);
            } else {
                BotRig.echo(incoming, sink);
            }
        });
        awaitReceived(7, "pilih");
        String key = api.delivered()
                .getFirst()
                .body()
                .at("/reply_markup/inline_keyboard/0/0/callback_data")
                .asText();

        api.chats().press(8, key);
        api.chats().press(7, key);
        api.chats().press(7, key);
        api.chats().press(7, "tidak-ada");

        awaitReceived(7, "pilih", "tekan sumber:1");
        await(() -> api.calls("answerCallbackQuery").size() == 4, SOON, "every press felt");
        assertThat(key).doesNotContain("sumber").hasSizeLessThanOrEqualTo(64);
        assertThat(api.calls("answerCallbackQuery"))
                .extracting(Call::text)
                .containsExactlyInAnyOrder(Texts.NO_SUCH_BUTTON, Texts.NO_SUCH_BUTTON, Texts.ALREADY, "");
        assertThat(api.received(8)).isEmpty();
    }

    @Test
    void takesAnEditThatCameInTime() {
        int first = api.chats().say(7, "apa itu gya");
        api.chats().edit(first, "apa itu gaya");
        start(BotRig::echo);

        awaitReceived(7, "gema apa itu gaya");
    }

    @Test
    void showsTheAnswerGrowingAndThenItsFinalText() {
        api.chats().say(7, "jelaskan");
        start((incoming, sink) -> {
            for (String text : List.of("", "Gaya", "Gaya adalah")) {
                sink.draft(text);
                sleep(1300);
            }
            sink.reply(incoming.id(), Message.of("Gaya adalah tarikan."), true);
        });

        awaitReceived(7, "Gaya adalah tarikan.");
        assertThat(api.calls("sendMessageDraft")).extracting(Call::text).containsExactly("", "Gaya", "Gaya adalah");
    }

    @Test
    void showsTypingWhereDraftsFail() {
        Fault no = Fault.json(400, "Bad Request: TEXTDRAFT_PEER_INVALID");
        api.fail("sendMessageDraft", no, no, no, no, no);
        api.chats().say(7, "jelaskan");
        start((incoming, sink) -> {
            for (int i = 0; i < 34; i++) {
                sink.draft("kata ".repeat(i));
                sleep(150);
            }
            sink.reply(incoming.id(), Message.of("selesai"), true);
        });

        await(() -> api.received(7).contains("selesai"), Duration.ofSeconds(15), "the final text");
        assertThat(api.calls("sendMessageDraft")).hasSize(3);
        assertThat(api.calls("sendChatAction")).isNotEmpty();
    }
}
