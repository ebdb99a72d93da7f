package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/**
 * LangChain4j's way to Ollama. Its own client can be stopped only after the first word, never notices a stream that falls
 * silent, calls back on the common pool, and asks for HTTP/2 in a way that some servers answer badly. This one streams on
 * the calling thread: interrupting it closes the connection at any moment, and every wait has a limit.
 */
final class PatientHttpClient implements HttpClient {
    private final java.net.http.HttpClient jdk;
    private final Patience patience;

    PatientHttpClient(Patience patience) {
        this.patience = patience;
        this.jdk = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.connect())
                .build();
    }

    /** Answers a short request whole, within the patience for connecting. */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    jdk.send(plain(request).timeout(patience.connect()).build(), BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new HttpException(response.statusCode(), response.body());
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(response.body())
                    .build();
        } catch (IOException e) {
            throw new StreamFault(StreamFault.Kind.BROKEN, "no answer from " + request.url(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StreamFault(StreamFault.Kind.INTERRUPTED, "interrupted", e);
        }
    }

    /** Streams; returns when the listener has heard the end or the error. The interrupt flag survives. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        LineEvents events = new LineEvents();
        CompletableFuture<?> exchange = jdk.sendAsync(plain(request).build(), events.handler());
        CompletableFuture<?> watched = exchange.whenComplete((response, fault) -> {
            if (fault != null) {
                events.broken(fault);
            }
        });
        try {
            new StreamReading(events, patience).deliver(parser, listener);
            listener.onClose();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.onError(new StreamFault(StreamFault.Kind.INTERRUPTED, "interrupted", e));
        } catch (HttpException | StreamFault e) {
            listener.onError(e);
        } finally {
            // closes the connection where the response has not ended, so that Ollama stops computing
            exchange.cancel(true);
            watched.cancel(false);
        }
    }

    private static java.net.http.HttpRequest.Builder plain(HttpRequest request) {
        var body = request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
        var plain = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), body);
        request.headers().forEach((name, values) -> values.forEach(value -> plain.header(name, value)));
        return plain;
    }
}
