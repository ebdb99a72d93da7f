package id.kawanbelajar.channel.telegram.api;

import java.time.Duration;

/** Why a call did not do what it should. */
public sealed interface Fault {
    /**
     * The server understood and said no.
     *
     * @param code as HTTP has it
     * @param reason in the server's words
     * @param retryAfter how long to wait before anything more; zero if it did not say
     */
    record Refused(int code, String reason, Duration retryAfter) implements Fault {}

    /**
     * Something answered that is no Bot API server: a proxy's page, a broken gateway.
     *
     * @param status of HTTP
     */
    record Broken(int status) implements Fault {}

    /**
     * No answer. Whether the server did what was asked is not known.
     *
     * @param why without addresses
     */
    record Away(String why) implements Fault {}
}
