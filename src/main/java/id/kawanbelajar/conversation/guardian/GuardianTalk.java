package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.ReplySink;
import id.kawanbelajar.conversation.guardian.GuardianSide.Child;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.guardian.Visit;
import id.kawanbelajar.people.consent.letter.LetterCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hears guardians; none of their words are a question about a lesson. Commands that it does not know, and everybody else, go on
 * to who listens behind it.
 */
public final class GuardianTalk implements Listener {
    private static final String COMMAND = "/anak";

    private final Listener behind;
    private final GuardianSide side;
    private final Asking asking;
    private final Supervising supervising;

    public GuardianTalk(Listener behind, GuardianSide side, Supervising supervising, Herald herald) {
        this.behind = behind;
        this.side = side;
        this.supervising = supervising;
        this.asking = new Asking(side, herald, new TellHomeroom(side.register(), herald));
    }

    @Override
    public void awaitTrailing(String person) throws InterruptedException {
        behind.awaitTrailing(person);
    }

    @Override
    public void receive(Incoming incoming, ReplySink sink) {
        Exchange exchange = new Exchange(incoming, sink);
        Optional<Message> reply = incoming.person().role() == Person.Role.STUDENT
                ? Optional.empty()
                : switch (incoming.content()) {
                    case Incoming.Words(String text) -> words(exchange, text.strip());
                    case Incoming.Press(String action) -> press(exchange, action);
                    case Incoming.Sent sent -> ofGuardian(exchange, "");
                    case Incoming.Unreadable unreadable -> ofGuardian(exchange, "");
                };
        reply.ifPresentOrElse(message -> exchange.reply("ortu", message), () -> behind.receive(incoming, sink));
    }

    /** A teacher can be a guardian too; of their words only a code and the command are meant for this. */
    private Optional<Message> words(Exchange exchange, String text) {
        String person = exchange.person().id();
        Optional<Visit> visit = side.acts().visits().find(person).filter(open -> !open.shown());
        boolean guardian = exchange.person().role() == Person.Role.GUARDIAN;
        if (visit.isPresent()
                && ((guardian && !text.startsWith("/"))
                        || LetterCode.typed(text).isPresent())) {
            return side.child(visit.get().child()).map(child -> asking.code(exchange, visit.get(), child, text));
        }
        return text.startsWith(COMMAND) ? Optional.of(menu(exchange)) : ofGuardian(exchange, text);
    }

    private Optional<Message> ofGuardian(Exchange exchange, String text) {
        return exchange.person().role() == Person.Role.GUARDIAN && !text.startsWith("/")
                ? Optional.of(menu(exchange))
                : Optional.empty();
    }

    private Message menu(Exchange exchange) {
        List<Child> children = side.register().children(exchange.person().id()).stream()
                .flatMap(child -> side.child(child).stream())
                .toList();
        return switch (children.size()) {
            case 0 -> Wording.say("izin-anak-tidak-ada");
            case 1 -> shown(children.getFirst());
            default -> GuardianScreens.children(children);
        };
    }

    private Message shown(Child child) {
        return GuardianScreens.child(child, side.consent().standing(child.id())).with(supervising.line(child));
    }

    private Optional<Message> press(Exchange exchange, String action) {
        if (!action.startsWith(Actions.GUARDIAN + ":")) {
            return Optional.empty();
        }
        String[] about = action.substring(Actions.GUARDIAN.length() + 1).split("/", 2);
        return Optional.of(
                switch (about[0]) {
                    case "siswa", "ya", "tidak", "tolak" -> visiting(exchange, about[0], about[1]);
                    default -> ofChild(exchange, about[0], about[1]);
                });
    }

    private Message visiting(Exchange exchange, String what, String about) {
        Optional<Visit> visit = side.acts().visits().find(exchange.person().id());
        Optional<Child> child = visit.flatMap(open -> side.child(open.child()));
        if (visit.isEmpty() || child.isEmpty() || visit.get().shown() == what.equals("siswa")) {
            return menu(exchange);
        }
        return switch (what) {
            case "siswa" -> asking.sentAway(exchange, child.get());
            case "tolak" -> asking.record(exchange, visit.get(), child.get(), Set.of());
            default -> asking.answer(exchange, visit.get(), child.get(), Purpose.valueOf(about), what.equals("ya"));
        };
    }

    private Message ofChild(Exchange exchange, String what, String id) {
        Optional<Child> child = side.child(id);
        Resource resource = what.startsWith("jeda") || what.startsWith("batas") ? Resource.LOCK : Resource.CONSENT;
        if (child.isEmpty() || !side.allows(exchange.person(), resource, child.get())) {
            side.guard()
                    .audit()
                    .append(new AuditEntry(exchange.at(), exchange.person().id(), "bukan-anaknya", id, ""));
            return Wording.say("izin-anak-tidak-ada");
        }
        return switch (what) {
            case "ulang" -> asking.again(exchange, child.get());
            case "tarik" -> GuardianScreens.sureToWithdraw(child.get());
            case "tarik-ya" -> withdraw(exchange, child.get());
            case "tetap" -> Wording.say("izin-batal-tarik");
            case "konfirmasi" -> confirm(exchange, child.get());
            default -> supervising.pressed(exchange, child.get(), what).orElseGet(() -> shown(child.get()));
        };
    }

    private Message withdraw(Exchange exchange, Child child) {
        return side.acts()
                .withdrawing()
                .withdraw(child.id(), evidence(exchange))
                .map(due -> GuardianScreens.withdrawn(child, due, exchange.at(), side.zone()))
                .orElseGet(() -> shown(child));
    }

    private Message confirm(Exchange exchange, Child child) {
        return side.acts().confirming().confirm(child.id(), evidence(exchange))
                ? GuardianScreens.confirmed(child, exchange.at(), side.zone())
                : shown(child);
    }

    private static Evidence evidence(Exchange exchange) {
        return new Evidence(Method.LINK, exchange.person().id(), "");
    }
}
