package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiStandIn.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.delivery.Enclosure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How pictures and files reach a person, whatever Telegram thinks of them. */
class TelegramPicturesTest extends RunningBot {
    private static final Part PICTURE = new Part.Picture(Attachment.png("segitiga.png", BotRig.dot()), "segitiga ABC");
    private static final Part FILE = new Part.File(new Attachment(
            "rencana.ics", "text/calendar", new Enclosure("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8))));
    private static final Fault BAD_PICTURE = Fault.json(400, "Bad Request: PHOTO_INVALID_DIMENSIONS");

    private List<Call> answerTo(int expected, Part... parts) {
        Message message = new Message(Arrays.asList(parts), List.of(List.of(new Button("Petunjuk", "petunjuk"))));
        api.chats().say(7, "gambar");
        start((incoming, sink) -> sink.reply(incoming.id() + ":1", message, true));
        await(() -> !api.calls("sendPhoto").isEmpty() && delivery.waiting() == 0, SOON, "answers");
        assertThat(api.delivered()).hasSize(expected);
        return api.delivered();
    }

    private static boolean hasButtons(JsonNode body) {
        return body.path("reply_markup").path("inline_keyboard").size() == 1;
    }

    @Test
    void showsAPictureWithShortWordsAndButtonsBelowIt() {
        Call sent = answerTo(1, PICTURE, Part.Paragraph.of("Berapa a < b?")).getFirst();

        assertThat(sent.method()).isEqualTo("sendphoto");
        assertThat(StandInUploads.content(sent.body())).isEqualTo(BotRig.dot());
        assertThat(sent.text()).isEqualTo("Berapa a &lt; b?");
        assertThat(hasButtons(sent.body())).isTrue();
        assertThat(sent.body().path("reply_parameters").path("message_id").asInt())
                .isPositive();
    }

    @Test
    void showsAPictureBeforeLongWordsThatCarryTheButtons() {
        List<Call> sent = answerTo(2, Part.Paragraph.of("kata ".repeat(300)), PICTURE);

        assertThat(sent).extracting(Call::method).containsExactly("sendphoto", "sendmessage");
        assertThat(sent.getFirst().text()).isEmpty();
        assertThat(hasButtons(sent.getFirst().body())).isFalse();
        assertThat(hasButtons(sent.getLast().body())).isTrue();
    }

    @Test
    void sendsAPictureAloneAndThenAFileUnderItsName() {
        List<Call> sent = answerTo(2, PICTURE, FILE);

        assertThat(sent).extracting(Call::method).containsExactly("sendphoto", "senddocument");
        assertThat(sent.getLast().body().path("document").path("file").asText()).isEqualTo("rencana.ics");
        assertThat(StandInUploads.content(sent.getLast().body())).asString().isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void sendsAPictureThatTelegramDoesNotTakeAsAFile() {
        api.fail("sendPhoto", BAD_PICTURE);

        Call sent = answerTo(1, PICTURE, Part.Paragraph.of("Berapa?")).getFirst();

        assertThat(sent.method()).isEqualTo("senddocument");
        assertThat(sent.text()).isEqualTo("Berapa?");
        assertThat(hasButtons(sent.body())).isTrue();
    }

    @Test
    void describesAPictureThatTelegramDoesNotTakeAtAll() {
        api.fail("sendPhoto", BAD_PICTURE);
        api.fail("sendDocument", Fault.json(400, "Bad Request: wrong file identifier"));

        Call sent = answerTo(1, PICTURE, Part.Paragraph.of("Berapa a < b?")).getFirst();

        assertThat(sent.text()).isEqualTo("Berapa a < b?\n\n[Gambar: segitiga ABC]");
        assertThat(hasButtons(sent.body())).isTrue();
    }

    @Test
    void sendsAPictureOnceThoughTelegramMakesItWaitOrIsAway() {
        api.fail("sendPhoto", Fault.retryAfter(1), Fault.html(502), Fault.dropped());

        assertThat(answerTo(1, PICTURE, Part.Paragraph.of("Berapa?"))).hasSize(1);
        assertThat(api.calls("sendPhoto")).hasSize(4);
        assertThat(api.calls("sendDocument")).isEmpty();
    }

    @Test
    void givesUpTheChatOfWhoeverBlockedTheBotBeforeAPicture() {
        api.fail("sendPhoto", Fault.json(403, "Forbidden: bot was blocked by the user"));

        assertThat(answerTo(0, PICTURE, FILE)).isEmpty();
        assertThat(api.calls("sendDocument")).isEmpty();
    }
}
