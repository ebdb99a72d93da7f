package id.kawanbelajar.channel.telegram.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * One bot at one Bot API server. Sends a request once, never again by itself: OkHttp's own repetition would send a message
 * twice. Safe for use by many threads; a call blocks at most half a minute, one for updates 15 seconds more than asked.
 */
public final class BotApi implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BEYOND_POLL = Duration.ofSeconds(15);

    private final BotToken token;
    private final HttpUrl server;
    private final Guard guard;
    private final Faults faults;
    private final OkHttpClient http;
    private final TelegramClient client;
    private final FileLine files;

    /**
     * @param server scheme, host and port, as {@code https://api.telegram.org}
     * @throws IllegalArgumentException if it is more or less than that
     */
    public BotApi(BotToken token, URI server, InstantSource clock) {
        HttpUrl url = HttpUrl.get(server);
        if (url == null || url.encodedPath().length() > 1) {
            throw new IllegalArgumentException(
                    "alamat Bot API harus berupa skema, host, dan port saja, misalnya https://api.telegram.org: "
                            + server);
        }
        this.token = token;
        this.server = url;
        this.guard = new Guard(token, clock);
        this.faults = new Faults(token);
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(32);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(Duration.ofSeconds(30))
                .addInterceptor(guard)
                .build();
        this.files = new FileLine(token, url, http);
        TelegramUrl telegram = TelegramUrl.builder()
                .schema(url.scheme())
                .host(url.host())
                .port(url.port())
                .testServer(false)
                .build();
        this.client = new OkHttpTelegramClient(http, token.reveal(), telegram);
    }

    /**
     * Lets the library get ready to read answers, which takes it up to a second the first time: time in which messages
     * would be sent but not yet known to be.
     */
    public void warmUp() {
        try {
            SendMessage.builder()
                    .chatId("1")
                    .text("x")
                    .build()
                    .deserializeResponse(
                            "{\"ok\":true,\"result\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}}");
        } catch (TelegramApiRequestException e) {
            throw new IllegalStateException("the library cannot read its own message", e);
        }
    }

    /** Does what the method says; empty when it was done. */
    public <T extends Serializable> Optional<Fault> call(BotApiMethod<T> method) {
        return done(() -> client.execute(method));
    }

    /**
     * How sending went.
     *
     * @param message the server's number of the message; null where it did not go or the server did not tell
     * @param fault why it did not go; null where it went
     */
    public record Sent(@Nullable String message, @Nullable Fault fault) {}

    /** Sends words, which may be changed by their number later. */
    public Sent send(SendMessage words) {
        try {
            return new Sent(client.execute(words).getMessageId().toString(), null);
        } catch (TelegramApiException e) {
            return new Sent(null, faults.of(e).orElse(null));
        }
    }

    /** Sends a picture; empty when it was done. */
    public Optional<Fault> call(SendPhoto picture) {
        return done(() -> client.execute(picture));
    }

    /** Sends a file; empty when it was done. */
    public Optional<Fault> call(SendDocument file) {
        return done(() -> client.execute(file));
    }

    @FunctionalInterface
    private interface Call {
        Object make() throws TelegramApiException;
    }

    private Optional<Fault> done(Call call) {
        try {
            call.make();
            return Optional.empty();
        } catch (TelegramApiException e) {
            return faults.of(e);
        }
    }

    /** What a question gave. */
    public sealed interface Answer {
        /** The result as it came, so that one odd update spoils no other. */
        record Result(JsonNode json) implements Answer {}

        /** It gave nothing. */
        record Failed(Fault fault) implements Answer {}
    }

    /**
     * Asks for a result.
     *
     * @param patience how long the server may let us wait
     */
    public Answer ask(String method, Map<String, ?> parameters, Duration patience) {
        HttpUrl url = server.newBuilder()
                .addPathSegment("bot" + token.reveal())
                .addPathSegment(method)
                .build();
        OkHttpClient patient =
                http.newBuilder().readTimeout(patience.plus(BEYOND_POLL)).build();
        try {
            RequestBody body =
                    RequestBody.create(JSON.writeValueAsString(parameters), MediaType.get("application/json"));
            Request request = new Request.Builder().url(url).post(body).build();
            try (Response response = patient.newCall(request).execute()) {
                return answer(JSON.readTree(
                        response.body() == null ? "" : response.body().string()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("parameters of " + method, e);
        } catch (Guard.NoBotApi e) {
            return new Answer.Failed(new Fault.Broken(e.status));
        } catch (IOException e) {
            return new Answer.Failed(faults.of(e));
        }
    }

    /**
     * Loads a file of people.
     *
     * @param path as the server told it
     * @param target where to; made anew
     * @param limit how many bytes it may have
     * @throws id.kawanbelajar.failure.UnavailableException if it cannot be written
     */
    public Download download(String path, Path target, long limit) {
        return files.load(path, target, limit);
    }

    private Answer answer(JsonNode answer) {
        if (answer.path("ok").asBoolean()) {
            return new Answer.Result(answer.path("result"));
        }
        return new Answer.Failed(new Fault.Refused(
                answer.path("error_code").asInt(),
                token.scrub(answer.path("description").asText()),
                Duration.ofSeconds(answer.path("parameters").path("retry_after").asLong(0))));
    }

    /** Returns how far the server's clock is ahead of ours, to a few seconds; zero while unknown. */
    public Duration clockSkew() {
        return guard.skew();
    }

    /** Breaks off every call and ends every thread. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
