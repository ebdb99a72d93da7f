package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.channel.telegram.api.Fault;
import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.delivery.Outbox;
import id.kawanbelajar.delivery.Outgoing;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries to send one message in the best form that Telegram takes: HTML, else plain text; a picture as such, else as a file,
 * else its description in words. A form that is refused never went, so none goes beside another.
 */
record Attempt(BotApi api, Outbox outbox) {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    /** Returns why it did not go; empty where it went. */
    Optional<Fault> send(Outgoing message, Letter letter) {
        Letter.Attached attached = letter.attached();
        if (attached == null) {
            return words(message, letter);
        }
        Optional<Enclosure> content = outbox.enclosure(message.id());
        return content.isEmpty() ? words(message, letter.inWords()) : with(message, letter, attached, content.get());
    }

    private Optional<Fault> with(Outgoing message, Letter letter, Letter.Attached attached, Enclosure content) {
        Optional<Fault> fault = Optional.empty();
        if (attached.picture()) {
            fault = marked(message, letter, request -> api.call(request.photo(attached.name(), content)));
            if (!isRefused(fault)) {
                return fault;
            }
            LOG.warn("Telegram takes no picture with {}, so it goes as a file: {}", message.id(), reason(fault));
        }
        fault = marked(message, letter, request -> api.call(request.document(attached.name(), content)));
        if (!isRefused(fault)) {
            return fault;
        }
        LOG.error("Telegram takes no file with {}, so it goes as words: {}", message.id(), reason(fault));
        return words(message, letter.inWords());
    }

    private Optional<Fault> words(Outgoing message, Letter letter) {
        return marked(message, letter, request -> api.call(request.message()));
    }

    private static Optional<Fault> marked(Outgoing message, Letter letter, Function<Requests, Optional<Fault>> call) {
        Optional<Fault> fault =
                call.apply(new Requests(message.chat(), letter, !letter.html().isEmpty()));
        if (fault.isPresent() && isUnreadableHtml(fault.get())) {
            LOG.error("Telegram could not read the HTML of {}; sent it as plain text", message.id());
            return call.apply(new Requests(message.chat(), letter, false));
        }
        return fault;
    }

    static boolean isUnreadableHtml(Fault fault) {
        return says(fault, "can't parse entities") || says(fault, "unsupported start tag");
    }

    private static boolean isRefused(Optional<Fault> fault) {
        return fault.isPresent()
                && fault.get() instanceof Fault.Refused(int code, String reason, var wait)
                && code == 400
                && wait.isZero();
    }

    private static String reason(Optional<Fault> fault) {
        return fault.map(Fault::toString).orElse("");
    }

    /** Returns whether the server refused with certain words. */
    static boolean says(Fault fault, String words) {
        return fault instanceof Fault.Refused(int code, String reason, var wait)
                && code == 400
                && reason.toLowerCase(Locale.ROOT).contains(words);
    }
}
