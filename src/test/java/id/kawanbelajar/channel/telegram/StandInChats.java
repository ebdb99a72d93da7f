package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
    private final StandInFiles files;
    private final TreeMap<Integer, ObjectNode> updates = new TreeMap<>();
    private final Map<Integer, ObjectNode> lastKnown = new HashMap<>();
    private int nextUpdate = 1000;
    private int polls;
    private boolean closed;

    /**
     * @param messages numbers what is said, by whomever
     * @param clock dates it
     * @param files keeps what is sent until the bot fetches it
     */
    StandInChats(AtomicInteger messages, InstantSource clock, StandInFiles files) {
        this.messages = messages;
        this.clock = clock;
        this.files = files;
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

    /**
     * Sends a file.
     *
     * @param album what ties several together; blank for one alone
     */
    public synchronized int send(long chat, String name, byte[] content, String caption, String album) {
        return send(chat, name, content.length, files.keep(content), caption, album);
    }

    /** Sends a file of which nobody will ask for the content. */
    public synchronized int sendHuge(long chat, String name, long bytes) {
        return send(chat, name, bytes, files.keep(new byte[0]), "", "");
    }

    private int send(long chat, String name, long bytes, String id, String caption, String album) {
        ObjectNode update = update();
        ObjectNode message = message(update.putObject("message"), chat, "private");
        message.putObject("document").put("file_id", id).put("file_name", name).put("file_size", bytes);
        return add(with(update, message, caption, album));
    }

    /** Sends a photo, of which Telegram offers two sizes. */
    public synchronized int photograph(long chat, byte[] picture, String caption) {
        ObjectNode update = update();
        ObjectNode message = message(update.putObject("message"), chat, "private");
        ArrayNode sizes = message.putArray("photo");
        sizes.addObject()
                .put("file_id", files.keep(new byte[] {1}))
                .put("width", 90)
                .put("height", 60);
        sizes.addObject()
                .put("file_id", files.keep(picture))
                .put("file_size", picture.length)
                .put("width", 1280)
                .put("height", 960);
        return add(with(update, message, caption, ""));
    }

    private static ObjectNode with(ObjectNode update, ObjectNode message, String caption, String album) {
        if (!caption.isEmpty()) {
            message.put("caption", caption);
        }
        if (!album.isEmpty()) {
            message.put("media_group_id", album);
        }
        return update;
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
