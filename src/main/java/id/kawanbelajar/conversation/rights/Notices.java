package id.kawanbelajar.conversation.rights;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.rights.RightsMessages;
import id.kawanbelajar.people.rights.ErasureOrder;
import id.kawanbelajar.people.rights.RemindOfTickets;
import id.kawanbelajar.people.rights.Ticket;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.SchoolRegister;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Tells adults what is asked about a student's data, each of them each thing once. */
public final class Notices implements RemindOfTickets.Telling {
    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final SchoolRegister register;
    private final Supplier<List<String>> teachers;
    private final Herald herald;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * @param teachers who is told where nobody holds the office that would be
     */
    public Notices(
            SchoolRegister register, Supplier<List<String>> teachers, Herald herald, InstantSource clock, ZoneId zone) {
        this.register = register;
        this.teachers = teachers;
        this.herald = herald;
        this.clock = clock;
        this.zone = zone;
    }

    /** Tells the guardians that their child's data will be erased. */
    public void erasing(ErasureOrder order) {
        String child = register.name(order.person()).orElse("anak Bapak/Ibu");
        for (String guardian : register.guardians(order.person())) {
            tell(
                    guardian,
                    "hapus/" + order.person(),
                    Wording.say("data-hapus-wali", child, RightsMessages.moment(order.due(), zone)));
        }
    }

    @Override
    public void remind(Ticket ticket) {
        List<String> homeroom = register.member(ticket.person())
                .map(member -> register.lookingAfter(member.rombel()))
                .orElse(List.of());
        tell(homeroom, ticket, "ingat", "data-minta-ingat");
    }

    @Override
    public void escalate(Ticket ticket) {
        tell(register.holders(Office.of(Duty.ADMIN)), ticket, "lewat", "data-minta-lewat");
    }

    private void tell(List<String> holders, Ticket ticket, String what, String sentence) {
        Message message =
                Wording.say(sentence, String.valueOf(ticket.number()), RightsMessages.moment(ticket.due(), zone));
        for (String adult : holders.isEmpty() ? teachers.get() : holders) {
            tell(adult, "permintaan/" + ticket.number() + "/" + what, message);
        }
    }

    private void tell(String person, String id, Message message) {
        herald.tell(person, id + "/" + person, message, clock.instant().plus(WORTH_TELLING));
    }
}
