package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.wording.PracticeMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.marking.KeyGuard;
import java.util.stream.Collectors;

/**
 * Lets replies about something else pass while a question is open, but nothing that a model wrote and that tells its key;
 * nor any draft, which nobody has read to its end.
 */
record GuardedSink(ReplySink sink, Exercise open) implements ReplySink {
    @Override
    public void reply(String id, Message message, boolean answersQuestion) {
        Message fit = KeyGuard.tells(explained(message), open) ? Wording.say("latihan-penjelasan-ditahan") : message;
        sink.reply(id, fit.asking(PracticeMessages.takesNumbers(open.task())), answersQuestion);
    }

    @Override
    public void draft(String textSoFar) {
        sink.draft("");
    }

    /** What is not quoted but told. */
    private static String explained(Message message) {
        return message.parts().stream()
                .filter(Part.Paragraph.class::isInstance)
                .flatMap(part -> ((Part.Paragraph) part).spans().stream())
                .filter(Span.Material.class::isInstance)
                .map(span -> ((Span.Material) span).text())
                .collect(Collectors.joining("\n"));
    }
}
