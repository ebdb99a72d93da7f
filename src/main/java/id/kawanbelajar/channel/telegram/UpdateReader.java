package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.channel.telegram.file.SentFileReader;
import id.kawanbelajar.conversation.file.SentFile;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads one update; knows nothing but the fields it needs, so that new kinds of updates harm nobody. */
final class UpdateReader {
    private final String bot;

    /**
     * @param bot user name of the bot, without {@code @}
     */
    UpdateReader(String bot) {
        this.bot = bot;
    }

    /**
     * Reads an update.
     *
     * @throws IllegalArgumentException if a field is missing that every update of its kind has
     */
    Update read(JsonNode update) {
        long id = number(update, "update_id");
        if (update.has("message")) {
            return message(id, update.get("message"), false);
        }
        if (update.has("edited_message")) {
            return message(id, update.get("edited_message"), true);
        }
        if (update.has("callback_query")) {
            return press(id, update.get("callback_query"));
        }
        if (update.has("my_chat_member")) {
            return membership(id, update.get("my_chat_member"));
        }
        return new Update.Nothing(id, Instant.EPOCH);
    }

    private Update message(long id, JsonNode message, boolean edited) {
        Instant at = Instant.ofEpochSecond(number(message, edited && message.has("edit_date") ? "edit_date" : "date"));
        JsonNode chat = message.path("chat");
        String chatId = Long.toString(number(chat, "id"));
        int number = Math.toIntExact(number(message, "message_id"));
        if (!chat.path("type").asText().equals("private")) {
            boolean called = !edited && callsUs(message);
            return called ? new Update.Called(id, at, chatId, number) : new Update.Nothing(id, at);
        }
        if (message.path("from").path("is_bot").asBoolean()) {
            return new Update.Nothing(id, at);
        }
        if (message.hasNonNull("text")) {
            return new Update.Said(
                    id,
                    at,
                    chatId,
                    Integer.toString(number),
                    message.get("text").asText(),
                    edited);
        }
        SentFile file = edited ? null : SentFileReader.read(message);
        if (file != null) {
            return new Update.Sent(id, at, chatId, Integer.toString(number), file);
        }
        String kind = kind(message);
        return edited || kind.isEmpty()
                ? new Update.Nothing(id, at)
                : new Update.Shown(id, at, chatId, Integer.toString(number), kind);
    }

    private boolean callsUs(JsonNode message) {
        String text = message.path("text").asText("").toLowerCase(Locale.ROOT);
        String name = "@" + bot.toLowerCase(Locale.ROOT);
        boolean command = text.matches("(?s)/[a-z0-9_]+(\\s.*)?");
        return command
                || text.matches("(?s)(.*\\W)?" + Pattern.quote(name) + "(\\W.*)?")
                || text.matches("(?s)/[a-z0-9_]+" + Pattern.quote(name) + "(\\s.*)?");
    }

    /** Returns what was sent; blank for a service message such as a pinned one. */
    private static String kind(JsonNode message) {
        if (message.has("photo")) {
            return "PHOTO";
        }
        if (has(message, List.of("voice", "audio", "video_note"))) {
            return "VOICE";
        }
        if (message.has("sticker")) {
            return "STICKER";
        }
        if (message.has("document") && !message.has("animation")) {
            return "FILE";
        }
        List<String> others = List.of("video", "animation", "contact", "location", "venue", "poll", "dice", "story");
        return has(message, others) ? "OTHER" : "";
    }

    private static boolean has(JsonNode message, List<String> fields) {
        return fields.stream().anyMatch(message::has);
    }

    private static Update press(long id, JsonNode press) {
        JsonNode message = press.path("message");
        String sender = Long.toString(number(press.path("from"), "id"));
        long chat = message.path("chat").path("id").asLong(Long.parseLong(sender));
        // a press has no time of its own; that of the message may be old, and says nothing of how long an answer is
        // owed
        return new Update.Pressed(
                id,
                Instant.EPOCH,
                Long.toString(chat),
                sender,
                press.path("data").asText(""),
                text(press, "id"));
    }

    private static Update membership(long id, JsonNode member) {
        Instant at = Instant.ofEpochSecond(number(member, "date"));
        if (!member.path("chat").path("type").asText().equals("private")) {
            return new Update.Nothing(id, at);
        }
        String status = member.path("new_chat_member").path("status").asText();
        return new Update.Blocked(id, at, Long.toString(number(member.path("chat"), "id")), status.equals("kicked"));
    }

    private static long number(JsonNode node, String field) {
        if (!node.path(field).isIntegralNumber()) {
            throw new IllegalArgumentException("no number in " + field);
        }
        return node.get(field).asLong();
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("no text in " + field);
        }
        return node.get(field).asText();
    }
}
