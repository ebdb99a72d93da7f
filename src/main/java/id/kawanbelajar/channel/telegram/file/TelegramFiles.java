package id.kawanbelajar.channel.telegram.file;

import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.BotApi.Answer;
import id.kawanbelajar.channel.telegram.api.Download;
import id.kawanbelajar.channel.telegram.api.Fault;
import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches what people sent from a Bot API server into a folder; names from outside touch no path. */
public final class TelegramFiles implements SentFiles {
    /** Beyond this a Bot API server hands nothing over. */
    public static final long LIMIT = 20L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramFiles.class);
    private static final String PREFIX = "kiriman-";
    private static final int TRIES = 4;

    private final BotApi api;
    private final Path folder;
    private final Duration firstPause;

    /**
     * @param folder for what will be deleted; what an earlier process left there of this is deleted
     * @param firstPause after the first try that failed; each next is twice as long
     */
    public TelegramFiles(BotApi api, Path folder, Duration firstPause) {
        this.api = api;
        this.folder = folder;
        this.firstPause = firstPause;
        clear();
    }

    private void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("berkas sementara yang lama belum terhapus di {}: {}", folder, e.toString());
        }
    }

    @Override
    public Fetched fetch(SentFile file) {
        if (file.bytes() > LIMIT) {
            return new Fetched.TooBig();
        }
        Fault last = new Fault.Away("belum dicoba");
        for (int n = 0; n < TRIES; n++) {
            if (n > 0) {
                rest(pause(last, n));
            }
            switch (once(file)) {
                case Try.Ended(Fetched fetched) -> {
                    return fetched;
                }
                case Try.Failed(Fault fault) -> last = fault;
            }
        }
        throw UnavailableException.forNow(
                "berkas belum bisa diambil dari Telegram; periksa internet", new IOException(last.toString()));
    }

    /** How one try ended. */
    private sealed interface Try {
        record Ended(Fetched fetched) implements Try {}

        record Failed(Fault fault) implements Try {}
    }

    private Try once(SentFile file) {
        return switch (api.ask("getFile", Map.of("file_id", file.reference()), Duration.ofSeconds(30))) {
            case Answer.Failed(Fault.Refused(int code, String reason, Duration wait))
            when wait.isZero() && code != 429 && code < 500 && code != 401 ->
                new Try.Ended(reason.contains("too big") ? new Fetched.TooBig() : new Fetched.Gone());
            case Answer.Failed(Fault fault) -> new Try.Failed(fault);
            case Answer.Result(var result) ->
                load(
                        result.path("file_path").asText(""),
                        result.path("file_size").asLong(-1));
        };
    }

    private Try load(String from, long expected) {
        if (from.isBlank()) {
            return new Try.Ended(new Fetched.Gone());
        }
        Path target = folder.resolve(PREFIX + UUID.randomUUID());
        return switch (api.download(from, target, LIMIT)) {
            case Download.Done(long bytes)
            when expected < 0 || bytes == expected -> new Try.Ended(new Fetched.Here(target.toString()));
            case Download.Done(long bytes) -> {
                delete(target);
                yield new Try.Failed(new Fault.Away("%d of %d bytes came".formatted(bytes, expected)));
            }
            case Download.TooBig tooBig -> new Try.Ended(new Fetched.TooBig());
            case Download.Failed(Fault.Refused(int code, var reason, var wait))
            when code == 404 -> new Try.Ended(new Fetched.Gone());
            case Download.Failed(Fault fault) -> new Try.Failed(fault);
        };
    }

    @Override
    public void drop(Fetched.Here file) {
        delete(Path.of(file.path()));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("berkas sementara belum terhapus: {}", e.toString());
        }
    }

    private Duration pause(Fault fault, int n) {
        return fault instanceof Fault.Refused refused && refused.retryAfter().isPositive()
                ? refused.retryAfter()
                : firstPause.multipliedBy(1L << (n - 1));
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UnavailableException.forNow("berkas belum diambil; program berhenti", e);
        }
    }
}
