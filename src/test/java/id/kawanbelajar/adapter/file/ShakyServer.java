package id.kawanbelajar.adapter.file;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real web server that can break off, ignore ranges, or fail. */
final class ShakyServer implements AutoCloseable {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int bytesBeforeBreak = Integer.MAX_VALUE;
    private volatile boolean knowsRanges = true;
    private volatile int status;

    ShakyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/e5";
    }

    ShakyServer with(String place, byte[] content) {
        files.put("/e5/" + place, content);
        return this;
    }

    /** Each answer breaks off after so many bytes. */
    void breakAfter(int bytes) {
        bytesBeforeBreak = bytes;
    }

    void forgetRanges() {
        knowsRanges = false;
    }

    /** Every answer has this status from now on; 0: as it should be. */
    void failWith(int code) {
        status = code;
    }

    /** What was asked for, as {@code place} or {@code place from BYTE}. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String range = exchange.getRequestHeaders().getFirst("Range");
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        asked.add(path.substring("/e5/".length()) + (from == 0 ? "" : " from " + from));
        byte[] whole = files.get(path);
        try (exchange) {
            if (status != 0 || whole == null) {
                exchange.sendResponseHeaders(status == 0 ? 404 : status, -1);
            } else if (from >= whole.length && knowsRanges) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + whole.length);
                exchange.sendResponseHeaders(416, -1);
            } else {
                send(exchange, whole, knowsRanges ? from : 0);
            }
        }
    }

    private void send(HttpExchange exchange, byte[] whole, int from) throws IOException {
        if (from > 0) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes %d-%d/%d".formatted(from, whole.length - 1, whole.length));
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, whole.length - from);
        int to = from + Math.min(whole.length - from, bytesBeforeBreak);
        exchange.getResponseBody().write(Arrays.copyOfRange(whole, from, to));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
