package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiJson.error;
import static id.kawanbelajar.channel.telegram.BotApiJson.ok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What people sent, as the server hands it over: its place first, then its bytes. */
final class StandInFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LIMIT = 20L * 1024 * 1024;

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    /** Keeps a file; returns its id. */
    String keep(byte[] content) {
        String id = "BQAC_berkas-" + numbers.incrementAndGet();
        kept.put(id, content);
        return id;
    }

    String find(JsonNode body) {
        String id = body.path("file_id").asText();
        byte[] content = kept.get(id);
        if (content == null) {
            return error(400, "Bad Request: wrong file_id or the file is temporarily unavailable", 0);
        }
        if (content.length > LIMIT) {
            return error(400, "Bad Request: file is too big", 0);
        }
        return ok(JSON.createObjectNode()
                .put("file_id", id)
                .put("file_size", content.length)
                .put("file_path", "documents/" + id));
    }

    /** Hands bytes over; a fault with a body answers with that, one without breaks off in the middle. */
    void hand(HttpExchange exchange, @Nullable Fault fault) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] content = kept.get(path.substring(path.lastIndexOf('/') + 1));
        if (content == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (fault == null) {
            exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        } else if (fault.body() == null) {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content, 0, content.length / 2);
            exchange.getResponseBody().flush();
        } else {
            byte[] page = fault.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(fault.status(), page.length);
            exchange.getResponseBody().write(page);
        }
    }
}
