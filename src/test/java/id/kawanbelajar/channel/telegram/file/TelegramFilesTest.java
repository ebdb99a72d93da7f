package id.kawanbelajar.channel.telegram.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kawanbelajar.channel.telegram.BotApiStandIn;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles.Fetched;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelegramFilesTest {
    private static final Duration POLL = Duration.ZERO;

    private final BotApiStandIn server = new BotApiStandIn();
    private final BotApi api = new BotApi(BotToken.of(BotApiStandIn.TOKEN), server.url(), InstantSource.system());
    private final byte[] content = new byte[300_000];

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    TelegramFilesTest() {
        new Random(6).nextBytes(content);
    }

    @AfterEach
    void close() {
        api.close();
        server.close();
    }

    private Path folder() {
        return data.resolve("sementara");
    }

    private TelegramFiles files() {
        return new TelegramFiles(api, folder(), Duration.ofMillis(5));
    }

    private SentFile sent() {
        server.chats().send(7, "../../etc/Bab 3.pdf", content, "untuk kelas 8", "");
        BotApi.Answer answer = api.ask("getUpdates", Map.of("timeout", 5), POLL);
        JsonNode updates = ((BotApi.Answer.Result) answer).json();
        return Objects.requireNonNull(
                SentFileReader.read(updates.get(updates.size() - 1).path("message")));
    }

    private long left() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fetchesTheBytesUnderANameOfItsOwn() throws IOException {
        assertThat(files().fetch(sent())).isInstanceOfSatisfying(Fetched.Here.class, here -> {
            assertThat(Path.of(here.path())).hasBinaryContent(content).hasParent(folder());
            assertThat(here.path()).doesNotContain("Bab");
        });
    }

    @Test
    void triesAgainWhereTheLineBreaksOrTheServerIsDown() {
        server.fail("getFile", Fault.html(502), Fault.dropped());
        server.fail("file", Fault.dropped());

        assertThat(files().fetch(sent()))
                .isInstanceOfSatisfying(
                        Fetched.Here.class,
                        here -> assertThat(Path.of(here.path())).hasBinaryContent(content));
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void givesUpForNowWithoutTellingTheTokenOrLeavingAPiece() {
        server.fail("file", Fault.dropped(), Fault.dropped(), Fault.dropped(), Fault.dropped());
        TelegramFiles files = files();
        SentFile sent = sent();

        assertThatThrownBy(() -> files.fetch(sent))
                .isInstanceOf(UnavailableException.class)
                .satisfies(e -> assertThat(e + " " + e.getCause()).doesNotContain("rahasia-sekali"));
        assertThat(left()).isZero();
    }

    @Test
    void doesNotAskForWhatTelegramDoesNotHandOver() {
        SentFile huge = new SentFile(false, "x", "buku.pdf", TelegramFiles.LIMIT + 1, "", "");

        assertThat(files().fetch(huge)).isEqualTo(new Fetched.TooBig());
        assertThat(server.calls("getFile")).isEmpty();
    }

    @Test
    void hearsThatAFileIsTooBigOrGone() {
        server.fail("getFile", Fault.json(400, "Bad Request: file is too big"));

        assertThat(files().fetch(sent())).isEqualTo(new Fetched.TooBig());
        assertThat(files().fetch(new SentFile(true, "lama", "", 10, "", ""))).isEqualTo(new Fetched.Gone());
    }

    @Test
    void leavesNoPieceOfAnEarlierProcess() throws IOException {
        Files.createDirectories(folder());
        Path old = Files.writeString(folder().resolve("kiriman-abc"), "x");
        Path foreign = Files.writeString(folder().resolve("lain"), "x");
        files();

        assertThat(old).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void readsTheLargestPhotoAndNoAnimation() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode photo = json.readTree(
                "{\"photo\":[{\"file_id\":\"a\",\"width\":900,\"height\":900},{\"file_id\":\"b\",\"width\":90,\"height\":90}],\"caption\":\"no 3\"}");
        JsonNode animation = json.readTree("{\"document\":{\"file_id\":\"a\"},\"animation\":{}}");

        assertThat(SentFileReader.read(photo)).isEqualTo(new SentFile(true, "a", "", 0, "", "no 3"));
        assertThat(SentFileReader.read(animation)).isNull();
    }

    @Test
    void keepsAFileAsTextAndBack() {
        SentFile file = new SentFile(false, "a", "Bab \"3\".pdf", 12, "alb", "hal 1\nkelas 7");

        assertThat(SentFileText.read(SentFileText.of(file))).isEqualTo(file);
    }
}
