package id.kawanbelajar.conversation.wording.rights;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.rights.Ticket;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What is asked about data, as those see it who are to do it. */
public final class TicketMessages {
    /** More than this at once nobody reads, and no keyboard holds. */
    private static final int MOST = 12;

    private TicketMessages() {}

    /**
     * A ticket to show.
     *
     * @param who what the student is called
     */
    public record Line(Ticket ticket, String who) {}

    /** Lists what is open, what is due first first. */
    public static Message list(List<Line> lines, ZoneId zone) {
        if (lines.isEmpty()) {
            return Wording.say("data-minta-kosong");
        }
        List<Line> shown = lines.subList(0, Math.min(MOST, lines.size()));
        List<Button> buttons = shown.stream()
                .map(line -> Wording.button(
                        "Selesai " + line.ticket().number(),
                        Actions.REQUEST,
                        String.valueOf(line.ticket().number())))
                .toList();
        return new Message(
                List.of(
                        Part.Paragraph.of(Wording.sentence("data-minta", String.valueOf(lines.size()))),
                        new Part.Items(
                                shown.stream().map(line -> words(line, zone)).toList())),
                Wording.rows(3, buttons));
    }

    private static String words(Line line, ZoneId zone) {
        Ticket ticket = line.ticket();
        String kind = Wording.sentence("data-jenis-" + ticket.kind().name().toLowerCase(Locale.ROOT));
        return Wording.sentence(
                "data-minta-baris",
                String.valueOf(ticket.number()),
                line.who(),
                ticket.words().isBlank() ? kind : kind + " – " + ticket.words(),
                RightsMessages.moment(ticket.due(), zone));
    }
}
