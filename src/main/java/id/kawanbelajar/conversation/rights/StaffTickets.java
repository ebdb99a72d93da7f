package id.kawanbelajar.conversation.rights;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.Listener;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.teacher.StaffListener;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.rights.TicketMessages;
import id.kawanbelajar.people.access.Act;
import id.kawanbelajar.people.access.Actor;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.access.Decision;
import id.kawanbelajar.people.access.Policy;
import id.kawanbelajar.people.access.Resource;
import id.kawanbelajar.people.access.Whose;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.rights.Ticket;
import id.kawanbelajar.people.rights.Tickets;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Shows those who work at the school what is asked about the data of their students, and lets them say that it is done. */
public final class StaffTickets extends StaffListener {
    private static final Duration WORTH_TELLING = Duration.ofDays(7);
    private static final String COMMAND = "/permintaan";

    private final Means means;

    /**
     * What it acts with.
     *
     * @param policy decides what is shown
     * @param guard decides what may be changed, and writes down what it refuses
     */
    public record Means(
            Tickets tickets,
            SchoolRegister register,
            Actors actors,
            Policy policy,
            Policy guard,
            AuditLog audit,
            Herald herald,
            ZoneId zone) {}

    public StaffTickets(Listener behind, Means means) {
        super(behind);
        this.means = means;
    }

    @Override
    protected boolean words(Exchange exchange, String text) {
        return text.startsWith(COMMAND) && list(exchange);
    }

    @Override
    protected boolean press(Exchange exchange, String action) {
        String request = Actions.of(Actions.REQUEST, "");
        return action.startsWith(request) && settle(exchange, action.substring(request.length()));
    }

    private boolean list(Exchange exchange) {
        Actor actor = means.actors().actor(exchange.person());
        List<TicketMessages.Line> lines = means.tickets().open().stream()
                .filter(ticket -> decide(means.policy(), actor, Act.SEE, ticket))
                .map(ticket -> new TicketMessages.Line(ticket, called(ticket.person())))
                .toList();
        exchange.reply("permintaan", TicketMessages.list(lines, means.zone()));
        return true;
    }

    private boolean settle(Exchange exchange, String number) {
        Actor actor = means.actors().actor(exchange.person());
        Optional<Ticket> open = number(number)
                .flatMap(means.tickets()::find)
                .filter(ticket -> ticket.settled() == null)
                .filter(ticket -> decide(means.guard(), actor, Act.CHANGE, ticket));
        open.ifPresentOrElse(
                ticket -> settle(exchange, ticket), () -> exchange.reply("permintaan", Wording.say("data-tidak-ada")));
        return true;
    }

    private void settle(Exchange exchange, Ticket ticket) {
        String by = exchange.person().id();
        means.audit()
                .append(new AuditEntry(
                        exchange.at(), by, "permintaan-selesai", ticket.person(), "nomor " + ticket.number()));
        means.tickets().settle(ticket.number(), by, exchange.at());
        String asker = ticket.askedBy() == null ? ticket.person() : ticket.askedBy();
        means.herald()
                .tell(
                        asker,
                        "permintaan/" + ticket.number() + "/selesai",
                        Wording.say("data-selesai-kabar", String.valueOf(ticket.number())),
                        exchange.at().plus(WORTH_TELLING));
        exchange.reply("permintaan", Wording.say("data-minta-selesai", String.valueOf(ticket.number())));
    }

    private boolean decide(Policy policy, Actor actor, Act act, Ticket ticket) {
        String rombel =
                means.register().member(ticket.person()).map(Member::rombel).orElse(null);
        return policy.decide(actor, act, Resource.RIGHTS, Whose.person(ticket.person(), rombel)) == Decision.ALLOWED;
    }

    private String called(String person) {
        return means.register()
                .member(person)
                .map(member -> "%s (%s no. %d)"
                        .formatted(
                                member.name(),
                                means.register()
                                        .rombel(member.rombel())
                                        .map(r -> r.name())
                                        .orElse("kelas"),
                                member.absen()))
                .orElse("seorang siswa");
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
