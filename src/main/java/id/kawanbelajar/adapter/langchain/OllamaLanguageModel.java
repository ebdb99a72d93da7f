package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.model.Reply;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A chat model of Ollama. Every call uses the same window and keeps the model loaded, so that Ollama never loads it twice;
 * thinking is off, for it is slow without a graphics card. Build it once: each has its own HTTP client.
 */
public final class OllamaLanguageModel implements LanguageModel {
    private static final int FOR_EVER = -1;

    private final OllamaChat chat;
    private final OllamaStreamingChatModel model;
    private final OllamaHealth health;

    public OllamaLanguageModel(OllamaChat chat) {
        this.chat = chat;
        var http = new FixedHttpClient(new PatientHttpClient(chat.patience()));
        this.model = OllamaStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(chat.url().toString())
                .defaultRequestParameters(OllamaChatRequestParameters.builder()
                        .modelName(chat.model())
                        .numCtx(chat.contextTokens())
                        .temperature(chat.temperature())
                        .think(false)
                        .keepAlive(FOR_EVER)
                        .build())
                .build();
        this.health = new OllamaHealth(chat, http);
    }

    @Override
    public Reply reply(Prompt prompt, Consumer<String> grew) throws InterruptedException {
        Hearing hearing = new Hearing(grew);
        ChatRequest request = ChatRequest.builder()
                .messages(ChatMessages.of(prompt, chat.contextTokens()))
                .parameters(OllamaChatRequestParameters.builder()
                        .maxOutputTokens(prompt.maxTokens())
                        .build())
                .build();
        try {
            model.chat(request, hearing);
            Reply reply = hearing.reply();
            refuseCutPrompt(prompt, reply);
            return reply;
        } catch (RuntimeException e) {
            // the client keeps the flag set; a bug of ours stays what it is inside the mapping
            if (Thread.interrupted()) {
                throw new InterruptedException("stopped by the caller");
            }
            throw new OllamaFaults(chat).mapped(e);
        }
    }

    @Override
    public Optional<String> trouble() {
        return health.trouble();
    }

    private static void refuseCutPrompt(Prompt prompt, Reply reply) {
        int read = reply.promptTokens();
        if (read > 0 && read < prompt.fewestTokens()) {
            throw new StreamFault(
                    StreamFault.Kind.CUT_PROMPT,
                    "read %d tokens of a prompt of at least %d".formatted(read, prompt.fewestTokens()));
        }
    }
}
