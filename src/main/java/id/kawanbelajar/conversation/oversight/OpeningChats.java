package id.kawanbelajar.conversation.oversight;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.teacher.TeacherListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.opening.AgreeToOpen;
import id.kawanbelajar.people.opening.AskToOpen;
import id.kawanbelajar.people.opening.Opening;
import id.kawanbelajar.people.opening.ReadOpened;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code /buka-obrolan 7A 12 alasan}: asks the others of the school who may agree, and shows the conversation to the two
 * while it is open. Says the same of what is not theirs as of what is not there.
 */
public final class OpeningChats extends TeacherListener {
    private static final String COMMAND = "/buka-obrolan";
    private static final Pattern WISH =
            Pattern.compile("\\S+\\s+(\\d{1,2}\\s*\\p{L}\\S*|\\S+)\\s+(\\d{1,2})\\s+(.+)", Pattern.DOTALL);
    private static final Pattern UNTOLD = Pattern.compile("(?i)\\bbelum aman\\s*:");

    private final OpeningActs acts;
    private final SchoolRegister register;
    private final OpeningMessages messages;
    private final Names names;
    private final Herald herald;

    public OpeningChats(Listener behind, OpeningActs acts, SchoolRegister register, Herald herald, ZoneId zone) {
        super(behind);
        this.acts = acts;
        this.register = register;
        this.names = new Names(register);
        this.messages = new OpeningMessages(names, zone);
        this.herald = herald;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        if (!text.split("\\s", 2)[0].equalsIgnoreCase(COMMAND)) {
            return false;
        }
        Matcher wish = WISH.matcher(text);
        Optional<Member> student =
                wish.matches() ? student(wish.group(1), Integer.parseInt(wish.group(2))) : Optional.empty();
        if (student.isEmpty()) {
            exchange.reply("buka", Wording.say("buka-cara", String.valueOf(Opening.REASON)));
        } else {
            ask(exchange, student.get().person(), wish.group(3).strip());
        }
        return true;
    }

    private Optional<Member> student(String rombel, int absen) {
        return register.named(rombel).stream()
                .flatMap(found -> register.members(found.id()).stream())
                .filter(member -> member.absen() == absen)
                .findFirst();
    }

    private void ask(Exchange exchange, String student, String words) {
        String[] reasons = UNTOLD.split(words, 2);
        @Nullable String untold = reasons.length == 2 ? reasons[1].strip() : null;
        AskToOpen.Wish wish = new AskToOpen.Wish(exchange.incoming().id(), student, reasons[0].strip(), untold);
        switch (acts.ask().ask(actor(exchange), wish)) {
            case AskToOpen.Outcome.Asked asked -> {
                asked.approvers().forEach(approver -> tell(approver, asked.opening(), exchange));
                exchange.reply(
                        "buka",
                        Wording.say(
                                "buka-diminta",
                                asked.approvers().stream().map(names::staff).collect(Collectors.joining(", "))));
            }
            // whoever may not ask is not told who is in which class
            case AskToOpen.Outcome.Refused refused ->
                exchange.reply("buka", Wording.say("buka-cara", String.valueOf(Opening.REASON)));
            case AskToOpen.Outcome.ReasonTooShort tooShort ->
                exchange.reply("buka", Wording.say("buka-pendek", String.valueOf(Opening.REASON)));
            case AskToOpen.Outcome.NobodyElse nobody -> exchange.reply("buka", Wording.say("buka-sendiri"));
        }
    }

    private void tell(String approver, Opening opening, Exchange exchange) {
        herald.tell(
                approver,
                "buka/" + opening.id() + "/" + approver,
                messages.request(opening),
                exchange.at().plus(Opening.WAITS));
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        String[] parts = action.split(":", 3);
        if (parts.length != 3 || !parts[0].equals(Actions.OPENING)) {
            return false;
        }
        if (parts[1].equals(OpeningMessages.AGREE)) {
            agree(exchange, parts[2]);
        } else {
            exchange.reply(
                    "buka",
                    switch (acts.read().read(actor(exchange), parts[2])) {
                        case ReadOpened.Outcome.Open open -> messages.said(open);
                        case ReadOpened.Outcome.Closed closed -> Wording.say("buka-tidak-ada");
                    });
        }
        return true;
    }

    private void agree(Exchange exchange, String id) {
        switch (acts.agree().agree(actor(exchange), id)) {
            case AgreeToOpen.Outcome.Agreed(Opening opening) -> {
                herald.tell(
                        opening.asker(),
                        "buka/" + id + "/setuju",
                        messages.agreed(opening, exchange.person().id()),
                        exchange.at().plus(Opening.WINDOW));
                exchange.reply("buka", messages.open(opening));
            }
            case AgreeToOpen.Outcome.Refused refused -> exchange.reply("buka", Wording.say("buka-tidak-ada"));
        }
    }

    private Actor actor(Exchange exchange) {
        return acts.actors().actor(exchange.person());
    }
}
