package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiJson.error;
import static id.kawanbelajar.channel.telegram.BotApiJson.ok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server on a real socket for one bot: long poll, acknowledgement, the checks and limits that bite, and faults
 * on request. Method names are taken in any case, as Telegram does.
 */
public final class BotApiStandIn implements AutoCloseable {
    public static final String TOKEN = "1:rahasia-sekali";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger numbers = new AtomicInteger(1);
    private final StandInChats chats;
    private final StandInFiles files = new StandInFiles();
    private final StandInMessages messages = new StandInMessages(numbers);
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** One request as it came. */
    public record Call(String method, JsonNode body, long nanos) {
        public String text() {
            return body.path("text").asText(body.path("caption").asText());
        }

        public String chat() {
            return body.path("chat_id").asText();
        }
    }

    /** What happens instead of an answer: status and body, after a delay; a body of null drops the connection. */
    public record Fault(int status, @Nullable String body, Duration delay, boolean doneAllTheSame) {
        public static Fault json(int code, String description) {
            return new Fault(code, error(code, description, 0), Duration.ZERO, false);
        }

        public static Fault retryAfter(int seconds) {
            return new Fault(
                    429, error(429, "Too Many Requests: retry after " + seconds, seconds), Duration.ZERO, false);
        }

        public static Fault html(int status) {
            return new Fault(status, "<html><body>Bad Gateway</body></html>", Duration.ZERO, false);
        }

        public static Fault dropped() {
            return new Fault(0, null, Duration.ZERO, false);
        }

        public static Fault droppedAfterDoingIt() {
            return new Fault(0, null, Duration.ZERO, true);
        }
    }

    public BotApiStandIn() {
        this(0);
    }

    public BotApiStandIn(int port) {
        this(port, InstantSource.system());
    }

    /**
     * @param clock dates what people do; the answers' own date is the computer's
     */
    public BotApiStandIn(int port, InstantSource clock) {
        chats = new StandInChats(numbers, clock, files);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Returns what people do. */
    public StandInChats chats() {
        return chats;
    }

    /** The next calls of a method go wrong, one fault each. */
    public void fail(String method, Fault... next) {
        faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ConcurrentLinkedDeque<>())
                .addAll(List.of(next));
    }

    /** Like Telegram, takes so many messages a second in a chat, three at once. */
    public void limitChats(double messagesPerSecond) {
        messages.limit(messagesPerSecond);
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(c -> c.method().equalsIgnoreCase(method)).toList();
    }

    /** Texts that arrived in a chat, in order. */
    public List<String> received(long chat) {
        return delivered().stream()
                .filter(c -> c.chat().equals(Long.toString(chat)))
                .map(Call::text)
                .toList();
    }

    public List<Call> delivered() {
        return messages.delivered();
    }

    /** Messages and changes of messages, in the order in which people saw them. */
    public List<Call> shown() {
        return messages.shown();
    }

    /** Changes of messages that were taken, in order. */
    public List<Call> edited() {
        return messages.edited();
    }

    /** Somebody deletes every message of the bot. */
    public void deleteAll() {
        messages.deleteAll();
    }

    public static void await(BooleanSupplier condition, Duration patience, String what) {
        await(condition, patience, () -> what);
    }

    public static void await(BooleanSupplier condition, Duration patience, Supplier<String> what) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + patience.toMillis() + " ms: " + what.get());
            }
            pause(Duration.ofMillis(10));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            byte[] body = exchange.getRequestBody().readAllBytes();
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (path.length > 3 && path[1].equals("file") && path[2].equals("bot" + TOKEN)) {
                files.hand(
                        exchange,
                        faults.getOrDefault("file", new ConcurrentLinkedDeque<>())
                                .poll());
                return;
            }
            if (path.length < 3 || !path[1].equals("bot" + TOKEN)) {
                answer(exchange, 401, error(401, "Unauthorized", 0));
                return;
            }
            String method = path[2].toLowerCase(Locale.ROOT);
            Call call = new Call(method, read(type, body), System.nanoTime());
            calls.add(call);
            Fault fault =
                    faults.getOrDefault(method, new ConcurrentLinkedDeque<>()).poll();
            if (fault == null) {
                answer(exchange, call);
            } else {
                answer(exchange, fault, call);
            }
        }
    }

    private static JsonNode read(@Nullable String type, byte[] body) throws IOException {
        if (type != null && type.startsWith("multipart/form-data")) {
            return StandInUploads.read(type, body);
        }
        return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private void answer(HttpExchange exchange, Fault fault, Call call) throws IOException {
        pause(fault.delay());
        if (fault.doneAllTheSame()) {
            result(call);
        }
        if (fault.body() != null) {
            answer(exchange, fault.status(), fault.body());
        }
    }

    private void answer(HttpExchange exchange, Call call) throws IOException {
        String answer = call.method().equals("getupdates") ? updates(call.body()) : result(call);
        JsonNode json = JSON.readTree(answer);
        answer(
                exchange,
                json.path("ok").asBoolean() ? 200 : json.path("error_code").asInt(),
                answer);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String updates(JsonNode body) {
        return chats.poll(body)
                .map(updates -> ok(JSON.valueToTree(updates)))
                .orElseGet(() -> error(409, "Conflict: terminated by other getUpdates request", 0));
    }

    private String result(Call call) {
        JsonNode body = call.body();
        return switch (call.method()) {
            case "getme" ->
                ok(JSON.createObjectNode()
                        .put("id", 1)
                        .put("is_bot", true)
                        .put("first_name", "Kawan")
                        .put("username", "kawan_bot"));
            case "getfile" -> files.find(body);
            case "sendmessage", "sendphoto", "senddocument" -> messages.send(call);
            case "editmessagetext" -> messages.edit(call);
            case "sendmessagedraft" ->
                body.path("chat_id").asLong() < 0
                        ? error(400, "Bad Request: TEXTDRAFT_PEER_INVALID", 0)
                        : ok(JSON.getNodeFactory().booleanNode(true));
            case "answercallbackquery", "sendchataction", "setmycommands", "setmydescription", "deletewebhook" ->
                ok(JSON.getNodeFactory().booleanNode(true));
            default -> error(404, "Not Found: method not found", 0);
        };
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        chats.close();
        server.stop(0);
        threads.shutdownNow();
    }

    /**
     * Runs a stand-in for hands-on trials: {@code java -Dterima=FOLDER … BotApiStandIn 8081}; prints what the bot sends and
     * puts its pictures and files into the folder, or into one made for it.
     */
    public static void main(String[] args) throws InterruptedException, IOException {
        String named = System.getProperty("terima");
        Path folder = named == null ? Files.createTempDirectory("terima") : Path.of(named);
        try (BotApiStandIn api = new BotApiStandIn(Integer.parseInt(args[0]))) {
            List<String> questions = new ArrayList<>(List.of(args).subList(1, args.length));
            questions.forEach(words -> api.chats().say(7, words));
            int printed = 0;
            while (true) {
                for (; printed < api.delivered().size(); printed++) {
                    System.out.println(
                            StandInUploads.shown(api.delivered().get(printed).body(), folder));
                }
                Thread.sleep(200);
            }
        }
    }
}
