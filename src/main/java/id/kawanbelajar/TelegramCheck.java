package id.kawanbelajar;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.Heartbeat;
import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.BotToken;
import id.kawanbelajar.channel.telegram.api.Fault;
import id.kawanbelajar.operation.Check;
import id.kawanbelajar.operation.Health;
import id.kawanbelajar.operation.Health.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** Asks Telegram whether it takes the token, and the data folder whether a bot runs. */
record TelegramCheck(Settings settings, InstantSource clock) implements Check {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Health look() {
        Settings.Secret token = settings.telegram().token();
        if (token == null) {
            return new Health("telegram", State.WARN, "KAWAN_TELEGRAM_TOKEN belum diisi; bot belum bisa dijalankan");
        }
        try (BotApi api =
                new BotApi(BotToken.of(token.reveal()), settings.telegram().url(), clock)) {
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
        return new Heartbeat(new DataFolder(settings.data()), clock)
                .last()
                .map(said -> "; bot: " + said)
                .orElse("; bot tidak sedang berjalan");
    }
}
