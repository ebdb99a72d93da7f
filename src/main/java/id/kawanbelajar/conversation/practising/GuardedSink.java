package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.wording.PracticeMessages;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.KeyGuard;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets replies about something else pass while a question is open, but nothing that tells its key: no explanation of a
 * model, no quote that answers a question which did not name the key itself, and no draft, which nobody has read to its end.
 *
 * @param asked what the person wrote; blank where the material was opened by a button, as a section to read is
 */
record GuardedSink(ReplySink sink, Exercise open, String asked) implements ReplySink {
    /** A number stands in many quotes by accident; with so many words of the question, it is none. */
    private static final int WORDS_THAT_MAKE_A_NUMBER_THE_KEY = 2;

    @Override
    public void reply(String id, Message message, boolean answersQuestion) {
        sink.reply(id, fit(message).asking(PracticeMessages.takesNumbers(open.task())), answersQuestion);
    }

    private Message fit(Message message) {
        if (KeyGuard.tells(explained(message), open)) {
            return Wording.say("latihan-penjelasan-ditahan");
        }
        return guardsQuotes() && KeyGuard.tells(quoted(message), open)
                ? Wording.say("latihan-kutipan-ditahan")
                : message;
    }

    private boolean guardsQuotes() {
        boolean byAccident = open.task() instanceof Task.NumberEntry
                && SharedWords.count(open.text(), asked) < WORDS_THAT_MAKE_A_NUMBER_THE_KEY;
        return !asked.isBlank() && !byAccident && !KeyGuard.tells(asked, open);
    }

    @Override
    public void draft(String textSoFar) {
        sink.draft("");
    }

    private static String explained(Message message) {
        return message.parts().stream()
                .filter(Part.Paragraph.class::isInstance)
                .flatMap(part -> ((Part.Paragraph) part).spans().stream())
                .filter(Span.Material.class::isInstance)
                .map(span -> ((Span.Material) span).text())
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(Message message) {
        return message.parts().stream()
                .flatMap(part -> switch (part) {
                    case Part.Quote quote -> Stream.of(quote.text());
                    case Part.Picture picture -> Stream.of(picture.description());
                    default -> Stream.empty();
                })
                .collect(Collectors.joining("\n"));
    }
}
