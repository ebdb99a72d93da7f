package id.kawanbelajar.channel.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Stands between OkHttp and everybody else: no exception that holds the address (and so the token) gets past it, nor any
 * answer that is not the Bot API's. So whatever fails after it failed on an answer that came.
 */
final class Guard implements Interceptor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BotToken token;
    private final InstantSource clock;
    private volatile Duration skew = Duration.ZERO;

    Guard(BotToken token, InstantSource clock) {
        this.token = token;
        this.clock = clock;
    }

    /** No answer came; has no cause, since OkHttp's messages may hold the address. */
    static final class NoAnswer extends IOException {
        private static final long serialVersionUID = 1L;

        NoAnswer(String why) {
            super(why);
        }
    }

    /** An answer came that no Bot API server gives. */
    static final class NoBotApi extends IOException {
        private static final long serialVersionUID = 1L;

        final int status;

        NoBotApi(int status) {
            super("HTTP " + status);
            this.status = status;
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            compareClocks(response.header("Date"));
            byte[] body =
                    response.body() == null ? new byte[0] : response.body().bytes();
            if (!isBotApi(body)) {
                throw new NoBotApi(response.code());
            }
            MediaType type = MediaType.get("application/json");
            return response.newBuilder().body(ResponseBody.create(body, type)).build();
        } catch (NoBotApi e) {
            throw e;
        } catch (IOException e) {
            throw new NoAnswer(token.scrub(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private static boolean isBotApi(byte[] body) {
        try {
            JsonNode answer = JSON.readTree(body);
            return answer != null && answer.path("ok").isBoolean();
        } catch (IOException e) {
            return false;
        }
    }

    private void compareClocks(@Nullable String date) {
        if (date == null) {
            return;
        }
        try {
            ZonedDateTime there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            skew = Duration.between(clock.instant(), there.toInstant());
        } catch (DateTimeException e) {
            skew = Duration.ZERO;
        }
    }

    /** Returns how far the server's clock is ahead of ours, to a few seconds; zero while unknown. */
    Duration skew() {
        return skew;
    }
}
