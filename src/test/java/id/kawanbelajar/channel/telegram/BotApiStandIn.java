package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private final TreeMap<Integer, ObjectNode> updates = new TreeMap<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Double> chatTokens = new HashMap<>();
    private final Map<String, Long> chatFilled = new HashMap<>();
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private volatile double perSecond = 1e9;
    private int nextUpdate = 1000;
    private int nextMessage = 1;
    private int polls;
    private volatile boolean closed;
    private final List<Call> delivered = new CopyOnWriteArrayList<>();
    private final Map<Integer, ObjectNode> lastKnown = new HashMap<>();

    /** One request as it came. */
    public record Call(String method, JsonNode body, long nanos) {
        public String text() {
            return body.path("text").asText();
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

    // ---- what a person does

    public synchronized int say(long chat, String words) {
        ObjectNode update = update();
        message(update.putObject("message"), chat, "private").put("text", words);
        return add(update);
    }

    public synchronized int say(long chat, String words, long secondsAgo) {
        ObjectNode update = update();
        message(update.putObject("message"), chat, "private").put("text", words).put("date", now() - secondsAgo);
        return add(update);
    }

    public synchronized int edit(int update, String words) {
        ObjectNode edited = Objects.requireNonNull(lastKnown.get(update), "an update that was made");
        ObjectNode again = update();
        ObjectNode message = edited.withObject("/message").deepCopy();
        again.set("edited_message", message.put("text", words).put("edit_date", now()));
        return add(again);
    }

    public synchronized int show(long chat, String kind) {
        ObjectNode update = update();
        message(update.putObject("message"), chat, "private").putArray(kind);
        return add(update);
    }

    public synchronized int sayInGroup(long group, String words) {
        ObjectNode update = update();
        message(update.putObject("message"), group, "supergroup").put("text", words);
        return add(update);
    }

    public synchronized int press(long person, String key) {
        ObjectNode update = update();
        ObjectNode query = update.putObject("callback_query");
        query.put("id", "q" + nextUpdate).put("data", key).put("chat_instance", "1");
        query.putObject("from").put("id", person).put("is_bot", false).put("first_name", "Ayu");
        message(query.putObject("message"), person, "private").put("text", "x");
        return add(update);
    }

    public synchronized int block(long person, boolean blocked) {
        ObjectNode update = update();
        ObjectNode member = update.putObject("my_chat_member");
        member.put("date", now());
        member.putObject("chat").put("id", person).put("type", "private");
        member.putObject("new_chat_member").put("status", blocked ? "kicked" : "member");
        return add(update);
    }

    public synchronized int raw(ObjectNode update) {
        return add(update);
    }

    public synchronized ObjectNode update() {
        return JSON.createObjectNode().put("update_id", nextUpdate++);
    }

    public synchronized void numberUpdatesFrom(int id) {
        nextUpdate = id;
    }

    private int add(ObjectNode update) {
        int id = update.path("update_id").asInt();
        updates.put(id, update);
        lastKnown.put(id, update);
        notifyAll();
        return id;
    }

    private ObjectNode message(ObjectNode message, long chat, String type) {
        message.put("message_id", nextMessage++).put("date", now());
        message.putObject("chat").put("id", chat).put("type", type);
        message.putObject("from").put("id", Math.abs(chat)).put("is_bot", false).put("first_name", "Ayu");
        return message;
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    // ---- what a test asks and sets

    /** The next calls of a method go wrong, one fault each. */
    public void fail(String method, Fault... next) {
        faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ConcurrentLinkedDeque<>())
                .addAll(List.of(next));
    }

    /** Like Telegram, takes so many messages a second in a chat, three at once. */
    public void limitChats(double messagesPerSecond) {
        perSecond = messagesPerSecond;
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(c -> c.method().equalsIgnoreCase(method)).toList();
    }

    /** Texts that arrived in a chat, in order. */
    public List<String> received(long chat) {
        return delivered.stream()
                .filter(c -> c.chat().equals(Long.toString(chat)))
                .map(Call::text)
                .toList();
    }

    public List<Call> delivered() {
        return delivered;
    }

    public synchronized int unacknowledged() {
        return updates.size();
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

    // ---- the server

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (path.length < 3 || !path[1].equals("bot" + TOKEN)) {
                answer(exchange, 401, error(401, "Unauthorized", 0));
                return;
            }
            String method = path[2].toLowerCase(Locale.ROOT);
            Call call =
                    new Call(method, body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body), System.nanoTime());
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
        String answer = call.method().equals("getupdates") ? poll(call.body()) : result(call);
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

    /** As with Telegram, of two polls the older ends with 409. */
    private synchronized String poll(JsonNode body) {
        int turn = ++polls;
        notifyAll();
        if (body.has("offset")) {
            updates.headMap(body.get("offset").asInt()).clear();
        }
        long end = System.nanoTime()
                + Duration.ofSeconds(body.path("timeout").asLong(0)).toNanos();
        try {
            while (updates.isEmpty() && System.nanoTime() < end && !closed && turn == polls) {
                wait(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, 1000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return turn == polls
                ? ok(JSON.valueToTree(updates.values().stream()
                        .limit(body.path("limit").asLong(100))
                        .toList()))
                : error(409, "Conflict: terminated by other getUpdates request", 0);
    }

    private synchronized String result(Call call) {
        JsonNode body = call.body();
        return switch (call.method()) {
            case "getme" ->
                ok(JSON.createObjectNode()
                        .put("id", 1)
                        .put("is_bot", true)
                        .put("first_name", "Kawan")
                        .put("username", "kawan_bot"));
            case "sendmessage" -> send(call);
            case "editmessagetext" -> edit(body);
            case "sendmessagedraft" ->
                body.path("chat_id").asLong() < 0
                        ? error(400, "Bad Request: TEXTDRAFT_PEER_INVALID", 0)
                        : ok(JSON.getNodeFactory().booleanNode(true));
            case "answercallbackquery", "sendchataction", "setmycommands", "setmydescription", "deletewebhook" ->
                ok(JSON.getNodeFactory().booleanNode(true));
            default -> error(404, "Not Found: method not found", 0);
        };
    }

    private String send(Call call) {
        JsonNode body = call.body();
        String wrong = TelegramHtml.fault(body);
        if (!wrong.isEmpty()) {
            return error(400, "Bad Request: " + wrong, 0);
        }
        int wait = flood(call.chat());
        if (wait > 0) {
            return error(429, "Too Many Requests: retry after " + wait, wait);
        }
        int id = nextMessage++;
        texts.put(id, call.text());
        delivered.add(call);
        ObjectNode message =
                JSON.createObjectNode().put("message_id", id).put("date", now()).put("text", call.text());
        message.putObject("chat").put("id", body.path("chat_id").asLong()).put("type", "private");
        return ok(message);
    }

    private String edit(JsonNode body) {
        int id = body.path("message_id").asInt();
        if (!texts.containsKey(id)) {
            return error(400, "Bad Request: message to edit not found", 0);
        }
        if (texts.put(id, body.path("text").asText()).equals(body.path("text").asText())) {
            return error(400, "Bad Request: message is not modified", 0);
        }
        return ok(JSON.getNodeFactory().booleanNode(true));
    }

    private int flood(String chat) {
        long now = System.nanoTime();
        double filled = (now - chatFilled.getOrDefault(chat, now)) / 1e9 * perSecond;
        double tokens = Math.min(4, chatTokens.getOrDefault(chat, 4.0) + filled);
        chatFilled.put(chat, now);
        chatTokens.put(chat, tokens >= 1 ? tokens - 1 : tokens);
        return tokens >= 1 ? 0 : 3;
    }

    private static String ok(JsonNode result) {
        return JSON.createObjectNode().put("ok", true).set("result", result).toString();
    }

    private static String error(int code, String description, int retryAfter) {
        ObjectNode error =
                JSON.createObjectNode().put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter > 0) {
            error.putObject("parameters").put("retry_after", retryAfter);
        }
        return error.toString();
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
        closed = true;
        server.stop(0);
        threads.shutdownNow();
    }

    /** Runs a stand-in for hands-on trials: {@code java … BotApiStandIn 8081}; prints what the bot sends. */
    public static void main(String[] args) throws InterruptedException {
        try (BotApiStandIn api = new BotApiStandIn(Integer.parseInt(args[0]))) {
            List<String> questions = new ArrayList<>(List.of(args).subList(1, args.length));
            questions.forEach(words -> api.say(7, words));
            int printed = 0;
            while (true) {
                for (; printed < api.delivered().size(); printed++) {
                    System.out.println(api.delivered().get(printed).body());
                }
                Thread.sleep(200);
            }
        }
    }
}
