package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What people do in their chats, kept until the bot acknowledges it; each act returns the number of its update. */
public final class StandInChats {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger messages;
    private final InstantSource clock;
    private final TreeMap<Integer, ObjectNode> updates = new TreeMap<>();
    private final Map<Integer, ObjectNode> lastKnown = new HashMap<>();
    private int nextUpdate = 1000;
    private int polls;
    private boolean closed;

    /**
     * @param messages numbers what is said, by whomever
     * @param clock dates it
     */
    StandInChats(AtomicInteger messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

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
        message.put("message_id", messages.getAndIncrement()).put("date", now());
        message.putObject("chat").put("id", chat).put("type", type);
        message.putObject("from").put("id", Math.abs(chat)).put("is_bot", false).put("first_name", "Ayu");
        return message;
    }

    /** Returns how much waits for the bot. */
    public synchronized int unacknowledged() {
        return updates.size();
    }

    /** Waits for updates; as with Telegram, a newer poll ends an older one: empty. */
    synchronized Optional<List<ObjectNode>> poll(JsonNode body) {
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
                ? Optional.of(updates.values().stream()
                        .limit(body.path("limit").asLong(100))
                        .toList())
                : Optional.empty();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
