package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import id.kawanbelajar.adapter.langchain.LineEvents.Event;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads one streamed response line by line and keeps its time limits. For one thread, once. */
final class StreamReading {
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final String DONE = "\"done\":true";

    private final LineEvents events;
    private final Patience patience;
    private final long began = System.nanoTime();
    private boolean heard;
    private boolean done;

    StreamReading(LineEvents events, Patience patience) {
        this.events = events;
        this.patience = patience;
    }

    /**
     * Hands every line to the listener until the response ends.
     *
     * @throws HttpException if the status is not 200, with the server's words
     * @throws StreamFault if a limit passes, the connection breaks, or a line is no JSON object
     */
    void deliver(ServerSentEventParser parser, ServerSentEventListener listener) throws InterruptedException {
        while (true) {
            switch (next()) {
                case Event.Head(int status) -> {
                    if (status != 200) {
                        throw new HttpException(status, rest());
                    }
                }
                case Event.Line(String text) -> hand(text.strip(), parser, listener);
                case Event.Broken(Throwable why) ->
                    throw new StreamFault(StreamFault.Kind.BROKEN, "the connection broke", why);
                case Event.End() -> {
                    return;
                }
            }
        }
    }

    private void hand(String line, ServerSentEventParser parser, ServerSentEventListener listener) {
        if (line.isEmpty()) {
            return;
        }
        if (!line.startsWith("{") || !line.endsWith("}")) {
            throw new StreamFault(StreamFault.Kind.GARBAGE, "a line of the response is no JSON object");
        }
        heard = true;
        done |= line.contains(DONE);
        parser.parse(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), listener);
    }

    private Event next() throws InterruptedException {
        Duration left = patience.total().minusNanos(System.nanoTime() - began);
        Duration limit = heard ? patience.stall() : patience.firstToken();
        if (done) {
            limit = LAST_WORDS;
        }
        Event event = events.next(limit.compareTo(left) < 0 ? limit : left);
        if (event != null) {
            return event;
        }
        if (done) {
            return new Event.End();
        }
        throw late(left.compareTo(limit) <= 0);
    }

    private StreamFault late(boolean inAll) {
        if (inAll) {
            return new StreamFault(StreamFault.Kind.TOO_LONG, "the reply took longer than " + patience.total());
        }
        return heard
                ? new StreamFault(StreamFault.Kind.STALLED, "nothing came for " + patience.stall())
                : new StreamFault(StreamFault.Kind.SLOW_START, "no first word for " + patience.firstToken());
    }

    private String rest() throws InterruptedException {
        StringBuilder body = new StringBuilder();
        @Nullable Event event = events.next(LAST_WORDS);
        while (event instanceof Event.Line(String text)) {
            body.append(text).append('\n');
            event = events.next(LAST_WORDS);
        }
        return body.toString().strip();
    }
}
