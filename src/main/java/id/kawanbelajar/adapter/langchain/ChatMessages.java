package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.memory.ChatMemory;
import dev.langchain4j.memory.chat.TokenWindowChatMemory;
import dev.langchain4j.model.TokenCountEstimator;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.model.Tokens;
import java.util.List;

/**
 * A prompt as LangChain4j's messages. The turns before go through a memory that lives only for this call and drops the
 * oldest where they do not fit the window; what is kept of a conversation is not decided here.
 */
final class ChatMessages {
    private static final TokenCountEstimator ESTIMATE = new TokenCountEstimator() {
        @Override
        public int estimateTokenCountInText(String text) {
            return Tokens.of(text);
        }

        @Override
        public int estimateTokenCountInMessage(ChatMessage message) {
            return switch (message) {
                case SystemMessage system -> Tokens.ofMessage(system.text());
                case UserMessage user -> Tokens.ofMessage(user.singleText());
                case AiMessage reply -> Tokens.ofMessage(String.valueOf(reply.text()));
                default -> throw new IllegalArgumentException("no such message is sent: " + message.type());
            };
        }

        @Override
        public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
            int sum = 0;
            for (ChatMessage message : messages) {
                sum += estimateTokenCountInMessage(message);
            }
            return sum;
        }
    };

    private ChatMessages() {}

    /** Returns the messages of a prompt, the rules first, together with the reply within the model's window. */
    static List<ChatMessage> of(Prompt prompt, int contextTokens) {
        int room = Math.max(contextTokens - prompt.maxTokens(), Tokens.ofMessage(prompt.message()));
        ChatMemory memory = TokenWindowChatMemory.withMaxTokens(room, ESTIMATE);
        if (!prompt.rules().isBlank()) {
            memory.add(SystemMessage.from(prompt.rules()));
        }
        for (Wish.Turn turn : prompt.before()) {
            memory.add(UserMessage.from(turn.question()));
            memory.add(AiMessage.from(turn.reply()));
        }
        memory.add(UserMessage.from(prompt.message()));
        List<ChatMessage> messages = memory.messages();
        // Ollama would cut the rest silently
        if (messages.getLast().type() != ChatMessageType.USER) {
            throw new IllegalArgumentException("the message does not fit the window of " + contextTokens);
        }
        return messages;
    }
}
