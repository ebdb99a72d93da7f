package id.kawanbelajar.channel.telegram.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** Turns the exceptions of the libraries into faults, none of which holds the token. */
record Faults(BotToken token) {
    /** Returns why a call failed; empty where it did not. */
    Optional<Fault> of(TelegramApiException failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            switch (t) {
                case Guard.NoBotApi answer -> {
                    return Optional.of(new Fault.Broken(answer.status));
                }
                case TelegramApiRequestException refused -> {
                    return refusal(refused);
                }
                case TelegramApiValidationException wrong -> {
                    return Optional.of(
                            new Fault.Refused(400, token.scrub(String.valueOf(wrong.getMessage())), Duration.ZERO));
                }
                case IOException away -> {
                    return Optional.of(of(away));
                }
                default -> {}
            }
        }
        return Optional.of(new Fault.Away(failure.getClass().getSimpleName()));
    }

    /** The guard let only the Bot API's answers pass: without a code it was a yes with a result the library cannot read. */
    private Optional<Fault> refusal(TelegramApiRequestException refused) {
        Integer code = refused.getErrorCode();
        if (code == null || code == 0) {
            return Optional.empty();
        }
        boolean mustWait =
                refused.getParameters() != null && refused.getParameters().getRetryAfter() != null;
        Duration wait = mustWait ? Duration.ofSeconds(refused.getParameters().getRetryAfter()) : Duration.ZERO;
        return Optional.of(new Fault.Refused(code, token.scrub(String.valueOf(refused.getApiResponse())), wait));
    }

    /** Returns what it means that no answer came. */
    Fault of(IOException away) {
        return new Fault.Away(token.scrub(String.valueOf(away.getMessage())));
    }
}
