package id.kawanbelajar.conversation.practising;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardedSinkTest {
    private static final Exercise OPEN = new Exercise(
            "f1",
            Level.RECALL,
            "T1",
            "Daun",
            null,
            null,
            "Zat hijau daun disebut …",
            Parameters.NONE,
            List.of("Zat itu klorofil."),
            List.of(),
            new Task.WordEntry("klorofil", List.of(), List.of()));

    private final List<Message> passed = new ArrayList<>();
    private final ReplySink sink = new ReplySink() {
        @Override
        public void reply(String id, Message message, boolean answersQuestion) {
            passed.add(message);
        }

        @Override
        public void draft(String textSoFar) {}
    };

    private List<Part> passedOn(Part part) {
        new GuardedSink(sink, OPEN, "buka halaman 12").reply("1", new Message(List.of(part), List.of()), true);
        return passed.getFirst().parts();
    }

    private static Part picture(String description) {
        return new Part.Picture(Attachment.png("daun.svg", new byte[] {1}), description);
    }

    @Test
    void holdsBackAPictureThatShowsTheKey() {
        assertThat(passedOn(picture("Daun dengan klorofil"))).noneMatch(Part.Picture.class::isInstance);
    }

    @Test
    void letsAnotherPicturePass() {
        assertThat(passedOn(picture("Akar di dalam tanah"))).hasOnlyElementsOfType(Part.Picture.class);
    }
}
