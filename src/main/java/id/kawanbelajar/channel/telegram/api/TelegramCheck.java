package id.kawanbelajar.channel.telegram.api;

import id.kawanbelajar.operation.Check;
import id.kawanbelajar.operation.Health;
import id.kawanbelajar.operation.Health.State;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks Telegram whether it takes the token.
 *
 * @param token null where none was entered
 * @param running what a running bot said of itself last; empty where none runs
 */
public record TelegramCheck(
        @Nullable BotToken token, URI server, Supplier<Optional<String>> running, InstantSource clock)
        implements Check {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Health look() {
        if (token == null) {
            return new Health("telegram", State.WARN, "KAWAN_TELEGRAM_TOKEN belum diisi; bot belum bisa dijalankan");
        }
        try (BotApi api = new BotApi(token, server, clock)) {
            return switch (api.ask("getMe", Map.of(), PATIENCE)) {
                case BotApi.Answer.Result ignored -> new Health("telegram", State.OK, "token diterima" + heartbeat());
                case BotApi.Answer.Failed(Fault fault) -> new Health("telegram", State.FAIL, said(fault));
            };
        }
    }

    private static String said(Fault fault) {
        return switch (fault) {
            case Fault.Refused refused
            when refused.code() == 401 || refused.code() == 404 ->
                "token ditolak Telegram; ambil token baru dari @BotFather";
            case Fault.Refused refused -> "Telegram menolak (%d)".formatted(refused.code());
            case Fault.Broken(int status) -> "server Telegram menjawab tidak wajar (HTTP %d)".formatted(status);
            case Fault.Away away -> "Telegram tidak terjangkau; periksa internet";
        };
    }

    private String heartbeat() {
        return running.get().map(said -> "; bot: " + said).orElse("; bot tidak sedang berjalan");
    }
}
