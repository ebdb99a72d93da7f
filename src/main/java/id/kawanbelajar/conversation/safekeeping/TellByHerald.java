package id.kawanbelajar.conversation.safekeeping;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.safekeeping.AlertMessages;
import id.kawanbelajar.conversation.wording.safekeeping.AlertMessages.Who;
import id.kawanbelajar.safety.alert.Alert;
import id.kawanbelajar.safety.alert.News;
import id.kawanbelajar.safety.alert.TellAdult;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Words the news of an alert and has it delivered, however late: a day later it is still worth telling. */
public final class TellByHerald implements TellAdult {
    private static final Duration WORTH_TELLING = Duration.ofDays(1);
    private static final Duration SLOT = Alert.PATIENCE;

    private final Herald herald;
    private final AlertMessages messages;
    private final Function<String, Who> who;
    private final Function<String, Optional<String>> names;

    /**
     * @param who says who a student is, by internal id
     * @param names says what an adult is called, by internal id
     */
    public TellByHerald(
            Herald herald,
            AlertMessages messages,
            Function<String, Who> who,
            Function<String, Optional<String>> names) {
        this.herald = herald;
        this.messages = messages;
        this.who = who;
        this.names = names;
    }

    @Override
    public void tell(String adult, Alert alert, News news) {
        boolean unused = herald.alarm(
                adult,
                "bahaya/" + alert.id() + "/" + news + "/" + state(alert, news) + "/" + adult,
                message(alert, news),
                alert.span().dueAt().plus(WORTH_TELLING));
    }

    /** What makes the same news a new one. */
    private static String state(Alert alert, News news) {
        return switch (news) {
            case RAISED, PASSED_ON, ENDED -> "";
            case STILL_OPEN -> Long.toString(alert.span().dueAt().toEpochMilli());
            case AGAIN -> Integer.toString(alert.span().times());
            case NOT_SAFE -> Long.toString(alert.span().latest().getEpochSecond() / SLOT.toSeconds());
            case TAKEN -> String.valueOf(alert.adults().handler());
        };
    }

    private Message message(Alert alert, News news) {
        Who student = who.apply(alert.person());
        UnaryOperator<String> name = person -> names.apply(person).orElseGet(() -> Wording.sentence("jaga-seseorang"));
        String handler = name.apply(String.valueOf(alert.adults().handler()));
        return switch (news) {
            case RAISED -> messages.card(alert, student, "");
            case PASSED_ON -> messages.passedOn(alert, student);
            case STILL_OPEN -> messages.stillOpen(alert, student);
            case AGAIN -> messages.again(alert, student);
            case NOT_SAFE -> messages.notSafe(alert, student);
            case TAKEN -> messages.taken(alert, student, handler);
            case ENDED -> messages.ended(alert, student, handler);
        };
    }
}
