package id.kawanbelajar.channel.telegram;

import static id.kawanbelajar.channel.telegram.BotApiJson.error;
import static id.kawanbelajar.channel.telegram.BotApiJson.ok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kawanbelajar.channel.telegram.BotApiStandIn.Call;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the bot has sent, with the checks and limits that Telegram puts on it. */
final class StandInMessages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger numbers;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, Double> chatTokens = new HashMap<>();
    private final Map<String, Long> chatFilled = new HashMap<>();
    private final List<Call> delivered = new CopyOnWriteArrayList<>();
    private final List<Call> shown = new CopyOnWriteArrayList<>();
    private final List<Call> edited = new CopyOnWriteArrayList<>();
    private volatile double perSecond = 1e9;

    StandInMessages(AtomicInteger numbers) {
        this.numbers = numbers;
    }

    void limit(double messagesPerSecond) {
        perSecond = messagesPerSecond;
    }

    /** Returns messages and changes in the order in which people saw them. */
    List<Call> shown() {
        return shown;
    }

    /** Returns the changes of messages that were taken. */
    List<Call> edited() {
        return edited;
    }

    /** Somebody deletes every message of the bot. */
    synchronized void deleteAll() {
        texts.clear();
    }

    List<Call> delivered() {
        return delivered;
    }

    synchronized String send(Call call) {
        JsonNode body = call.body();
        String wrong = TelegramHtml.fault(body) + StandInUploads.fault(call.method(), body);
        if (!wrong.isEmpty()) {
            return error(400, "Bad Request: " + wrong, 0);
        }
        int wait = flood(call.chat());
        if (wait > 0) {
            return error(429, "Too Many Requests: retry after " + wait, wait);
        }
        int id = numbers.getAndIncrement();
        texts.put(id, call.text() + body.path("reply_markup"));
        delivered.add(call);
        shown.add(call);
        ObjectNode message = JSON.createObjectNode()
                .put("message_id", id)
                .put("date", System.currentTimeMillis() / 1000)
                .put("text", call.text());
        message.putObject("chat").put("id", body.path("chat_id").asLong()).put("type", "private");
        return ok(message);
    }

    synchronized String edit(Call call) {
        JsonNode body = call.body();
        String wrong = TelegramHtml.fault(body);
        if (!wrong.isEmpty()) {
            return error(400, "Bad Request: " + wrong, 0);
        }
        int id = body.path("message_id").asInt();
        if (!texts.containsKey(id)) {
            return error(400, "Bad Request: message to edit not found", 0);
        }
        String now = call.text() + body.path("reply_markup");
        if (now.equals(texts.put(id, now))) {
            return error(400, "Bad Request: message is not modified", 0);
        }
        edited.add(call);
        shown.add(call);
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
}
