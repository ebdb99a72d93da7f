package id.kawanbelajar.channel.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.kawanbelajar.operation.setup.TokenProof;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** Asks the Bot API server who a token belongs to. */
public record AskedToken(URI server, InstantSource clock) implements TokenProof {
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    @Override
    public Answer of(String token) {
        try (BotApi api = new BotApi(BotToken.of(token), server, clock)) {
            return switch (api.ask("getMe", Map.of(), Duration.ZERO)) {
                case BotApi.Answer.Result(JsonNode me) ->
                    new Answer.Accepted(me.path("username").asText("?"));
                case BotApi.Answer.Failed(Fault.Refused refused)
                when refused.code() == UNAUTHORIZED || refused.code() == NOT_FOUND -> new Answer.Refused();
                case BotApi.Answer.Failed failed -> new Answer.Unheard();
            };
        }
    }
}
