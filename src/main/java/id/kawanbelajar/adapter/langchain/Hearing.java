package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import id.kawanbelajar.tutor.explanation.model.Reply;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects one streamed reply. For one thread, once. */
final class Hearing implements StreamingChatResponseHandler {
    private final Consumer<String> grew;
    private final StringBuilder text = new StringBuilder();
    private @Nullable ChatResponse whole;
    private @Nullable Throwable fault;

    Hearing(Consumer<String> grew) {
        this.grew = grew;
    }

    @Override
    public void onPartialResponse(String part) {
        text.append(part);
        grew.accept(text.toString());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole = response;
    }

    @Override
    public void onError(Throwable error) {
        if (fault == null) {
            fault = error;
        }
    }

    /**
     * Returns the reply once the stream has ended.
     *
     * @throws RuntimeException what was heard instead of a reply; {@link StreamFault} where nothing was
     */
    Reply reply() {
        if (fault instanceof RuntimeException known) {
            throw known;
        }
        if (fault != null) {
            throw new StreamFault(StreamFault.Kind.BROKEN, "the stream failed", fault);
        }
        if (whole == null) {
            throw new StreamFault(StreamFault.Kind.NO_END, "the stream ended before the reply did");
        }
        TokenUsage usage = whole.tokenUsage();
        return new Reply(
                text.toString(),
                usage == null ? 0 : count(usage.inputTokenCount()),
                usage == null ? 0 : count(usage.outputTokenCount()),
                whole.finishReason() == FinishReason.LENGTH);
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : tokens;
    }
}
