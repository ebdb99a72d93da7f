package id.kawanbelajar.adapter.file;

import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a running bot says of itself every half minute, for other processes. */
public record Heartbeat(DataFolder data, InstantSource clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration ALIVE = Duration.ofMinutes(2);

    /**
     * Says how the bot is.
     *
     * @throws UnavailableException if the folder cannot be written
     */
    public void beat(String said) {
        try {
            Files.writeString(file(), said + "\n");
        } catch (IOException e) {
            throw data.cannotWrite(e);
        }
    }

    /** Returns what a running bot last said; empty where none has for two minutes. */
    public Optional<String> last() {
        try {
            Instant beaten = Files.getLastModifiedTime(file()).toInstant();
            return beaten.isAfter(clock.instant().minus(ALIVE))
                    ? Optional.of(Files.readString(file()).strip())
                    : Optional.empty();
        } catch (IOException e) {
            LOG.debug("no bot has run here", e);
            return Optional.empty();
        }
    }

    private Path file() {
        return data.folder().resolve("denyut");
    }
}
