package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.safekeeping.AlertMessages;
import id.kawanbelajar.safety.alert.Alert;
import id.kawanbelajar.safety.alert.EndAlert;
import id.kawanbelajar.safety.alert.TakeAlert;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Lets adults take an alert and say how it ended. All else goes on to who listens behind it. */
public final class TakingAlerts implements Listener {
    private final Listener behind;
    private final TakeAlert take;
    private final EndAlert end;
    private final AlertMessages messages;
    private final Function<String, Optional<String>> names;

    /**
     * @param names says what an adult is called, by internal id
     */
    public TakingAlerts(
            Listener behind,
            TakeAlert take,
            EndAlert end,
            AlertMessages messages,
            Function<String, Optional<String>> names) {
        this.behind = behind;
        this.take = take;
        this.end = end;
        this.messages = messages;
        this.names = names;
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        behind.awaitTrailing(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        String prefix = Actions.of(Actions.ALERT, "");
        if (incoming.content() instanceof Incoming.Press(String action) && action.startsWith(prefix)) {
            press(
                    new Exchange(incoming, sink),
                    action.substring(prefix.length()).split(":", -1));
        } else {
            behind.receive(incoming, sink);
        }
    }

    /** Whether there is no such alert or it is not this adult's, the words are the same. */
    private void press(Exchange exchange, String[] parts) {
        String id = parts[parts.length - 1];
        switch (parts[0]) {
            case AlertMessages.TAKE -> take(exchange, id);
            case AlertMessages.DONE -> exchange.reply("bahaya", messages.howItEnded(id));
            case AlertMessages.END -> end(exchange, id, parts[1]);
            default -> exchange.reply("bahaya", Wording.say("tombol-lama"));
        }
    }

    private void take(Exchange exchange, String id) {
        exchange.reply(
                "bahaya",
                switch (take.take(id, exchange.person().id(), exchange.at())) {
                    case TakeAlert.Outcome.Yours(Alert alert) -> messages.yours(alert);
                    case TakeAlert.Outcome.Others(Alert alert) -> messages.others(alert, handler(alert));
                    case TakeAlert.Outcome.None() -> Wording.say("tombol-lama");
                });
    }

    private void end(Exchange exchange, String id, String ending) {
        Optional<Alert.Ending> how = Arrays.stream(Alert.Ending.values())
                .filter(one -> one.name().equals(ending))
                .findFirst();
        exchange.reply(
                "bahaya",
                how.flatMap(one -> end.end(id, exchange.person().id(), one, exchange.at()))
                        .map(messages::thanks)
                        .orElseGet(() -> Wording.say("tombol-lama")));
    }

    private String handler(Alert alert) {
        return names.apply(String.valueOf(alert.adults().handler()))
                .orElseGet(() -> Wording.sentence("jaga-seseorang"));
    }
}
