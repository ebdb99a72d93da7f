package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks a message as Telegram does: length after parsing, HTML, keys of buttons. */
public final class TelegramHtml {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)( expandable)?>");
    private static final Set<String> KNOWN = Set.of("b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler");

    private static final int LONGEST = 4096;
    private static final int LONGEST_CAPTION = 1024;

    private TelegramHtml() {}

    /** Returns what Telegram would say against it; blank if nothing. */
    static String fault(JsonNode body) {
        boolean caption = body.has("photo") || body.has("document");
        String text = body.path(caption ? "caption" : "text").asText();
        boolean html = body.path("parse_mode").asText().equals("HTML");
        if (html && !unbalanced(text).isEmpty()) {
            return "can't parse entities: " + unbalanced(text);
        }
        String shown = html ? shown(text) : text;
        if (shown.isBlank() && !caption) {
            return "message text is empty";
        }
        if (shown.length() > (caption ? LONGEST_CAPTION : LONGEST)) {
            return caption ? "message caption is too long" : "message is too long";
        }
        for (JsonNode row : body.path("reply_markup").path("inline_keyboard")) {
            for (JsonNode button : row) {
                int length =
                        button.path("callback_data").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
                if (length < 1 || length > 64) {
                    return "BUTTON_DATA_INVALID";
                }
            }
        }
        return "";
    }

    /** Returns what is wrong with the tags; blank if they are known, closed in order, and nothing else is unescaped. */
    public static String unbalanced(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        int at = 0;
        while (tags.find()) {
            if (isUnescaped(html.substring(at, tags.start()))) {
                return "unescaped sign";
            }
            at = tags.end();
            String name = tags.group(2);
            if (!KNOWN.contains(name)) {
                return "unsupported start tag " + name;
            }
            if (tags.group(1).isEmpty()) {
                open.push(name);
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                return "unexpected end tag " + name;
            }
        }
        return isUnescaped(html.substring(at)) ? "unescaped sign" : open.isEmpty() ? "" : "can't find end tag";
    }

    private static boolean isUnescaped(String text) {
        return text.matches("(?s).*([<>]|&(?!(amp|lt|gt|quot);)).*");
    }

    /** Returns the text as a reader sees it. */
    public static String shown(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
