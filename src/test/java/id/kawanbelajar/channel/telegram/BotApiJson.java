package id.kawanbelajar.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two answers of a Bot API server. */
final class BotApiJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private BotApiJson() {}

    static String ok(JsonNode result) {
        return JSON.createObjectNode().put("ok", true).set("result", result).toString();
    }

    static String error(int code, String description, int retryAfter) {
        ObjectNode error =
                JSON.createObjectNode().put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter > 0) {
            error.putObject("parameters").put("retry_after", retryAfter);
        }
        return error.toString();
    }
}
