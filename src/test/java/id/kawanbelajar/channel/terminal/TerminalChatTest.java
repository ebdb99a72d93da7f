package id.kawanbelajar.channel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.people.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalChatTest {
    private static final Person AYU = new Person("ayu", "sekolah", Person.Role.STUDENT, null, false, false);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void answersEachLineInFullBeforeTheNext() throws InterruptedException {
        String printed = talk("satu\ndua\n", new Echo(), false);

        assertThat(printed).isEqualTo("""
                satu
                  │ x² + ½
                [1] Lihat sumber

                penjelasan satu

                dua
                  │ x² + ½
                [1] Lihat sumber

                penjelasan dua

                """);
    }

    @Test
    void pressesAButtonByItsNumber() throws InterruptedException {
        assertThat(talk("satu\n1\n", new Echo(), false)).contains("ditekan lihat:satu");
    }

    @Test
    void takesANumberWithoutAButtonAsWords() throws InterruptedException {
        assertThat(talk("7\n", new Echo(), false)).startsWith("7\n");
    }

    @Test
    void takesABareNumberForTheAnswerWhereANumberIsAskedFor() throws InterruptedException {
        Echo asking = new Echo(true);

        assertThat(talk("satu\n1\n", asking, false)).doesNotContain("ditekan");
        assertThat(talk("satu\n[1]\n", asking, false)).contains("ditekan lihat:satu");
    }

    @Test
    void promptsOnlySomebodyWhoSitsThere() throws InterruptedException {
        assertThat(talk("satu\n", new Echo(), true)).contains("> ");
        assertThat(talk("satu\n", new Echo(), false)).doesNotContain("> ");
    }

    @Test
    void goesOnAfterSomethingWasAway() throws InterruptedException {
        Listener away = new Listener() {
            @Override
            public void receive(Incoming incoming, ReplySink sink) {
                throw UnavailableException.forNow("materi tidak bisa dibuka", new IOException("x"));
            }

            @Override
            public void awaitTrailing(String person) {}
        };
        assertThat(talk("satu\ndua\n", away, false)).isEqualTo("""
                Maaf, belum bisa: materi tidak bisa dibuka

                Maaf, belum bisa: materi tidak bisa dibuka

                """);
    }

    @Test
    void savesPicturesAndFilesAndSaysWhere() throws IOException, InterruptedException {
        Part picture = new Part.Picture(Attachment.png("kalender.png", new byte[] {1, 2}), "kalender minggu ini");
        Part file = new Part.File(new Attachment("rencana.ics", "text/calendar", new Enclosure(new byte[] {3})));
        Message message = new Message(List.of(Part.Paragraph.of("Rencanamu:"), picture, file), List.of());

        assertThat(talk("rencana\n", new Says(message), false))
                .isEqualTo("""
                Rencanamu:
                [Gambar: kalender minggu ini → %s]
                [Berkas: rencana.ics → %s]

                """.formatted(folder.resolve("kalender.png"), folder.resolve("rencana.ics")));
        assertThat(Files.readAllBytes(folder.resolve("kalender.png"))).containsExactly(1, 2);
        assertThat(Files.readAllBytes(folder.resolve("rencana.ics"))).containsExactly(3);
    }

    /** Says one thing to everything. */
    private record Says(Message message) implements Listener {
        @Override
        public void receive(Incoming incoming, ReplySink sink) {
            sink.reply(incoming.id() + "/a", message, false);
        }

        @Override
        public void awaitTrailing(String person) {}
    }

    private String talk(String typed, Listener listener, boolean interactive) throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TerminalChat(listener, () -> AYU, InstantSource.system(), folder)
                .talk(new StringReader(typed), new PrintStream(bytes, true, StandardCharsets.UTF_8), interactive);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Says words back with a button, and a second message when it is waited for. */
    private static final class Echo implements Listener {
        private final boolean asksNumber;
        private Runnable trailing = () -> {};

        Echo() {
            this(false);
        }

        Echo(boolean asksNumber) {
            this.asksNumber = asksNumber;
        }

        @Override
        public void receive(Incoming incoming, ReplySink sink) {
            switch (incoming.content()) {
                case Incoming.Words(String text) -> {
                    Message echo = new Message(
                            List.of(Part.Paragraph.of(text), new Part.Quote("$x^2 + \\frac{1}{2}$", false)),
                            List.of(List.of(new Button("Lihat sumber", "lihat:" + text))),
                            asksNumber);
                    sink.reply(incoming.id() + "/a", echo, false);
                    sink.reply(incoming.id() + "/a", echo, false);
                    trailing = () -> sink.reply(
                            incoming.id() + "/b",
                            Message.of("penjelasan " + text).asking(asksNumber),
                            true);
                }
                case Incoming.Sent sent -> throw new AssertionError("a terminal sends no files");
                case Incoming.Press(String action) -> {
                    sink.reply(incoming.id() + "/p", Message.of("ditekan " + action), false);
                    trailing = () -> {};
                }
                case Incoming.Unreadable u -> throw new AssertionError(u);
            }
        }

        @Override
        public void awaitTrailing(String person) {
            trailing.run();
        }
    }
}
