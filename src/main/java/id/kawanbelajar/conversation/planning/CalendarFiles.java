package id.kawanbelajar.conversation.planning;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.PictureTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.conversation.wording.plan.PlanView;
import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.view.PlanCalendarFile;
import id.kawanbelajar.plan.view.PlanPicture;
import id.kawanbelajar.plan.view.PlanSheet;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a plan as a picture and as a file for a calendar app.
 *
 * @param picture draws it
 * @param file writes it
 * @param calendar which days are holidays
 */
public record CalendarFiles(PlanPicture picture, PlanCalendarFile file, SchoolCalendar calendar) {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarFiles.class);

    /** Sends what can be made here. */
    void show(Exchange exchange, PlanView view) {
        PlanSheet sheet = new PlanSheet(view.plan(), view.names().brief(), calendar, view.today(), PictureTexts.PLAN);
        List<Part> parts = new ArrayList<>();
        try {
            parts.add(new Part.Picture(
                    Attachment.png("rencana.png", picture.draw(sheet)), Wording.sentence("rencana-gambar")));
        } catch (UnavailableException e) {
            LOG.warn("a plan is told without its picture: {}", e.getMessage());
        }
        byte[] events = file.write(sheet, exchange.person().id(), exchange.at());
        parts.add(new Part.File(new Attachment("rencana.ics", "text/calendar", new Enclosure(events))));
        parts.add(Part.Paragraph.of(Wording.sentence("rencana-berkas")));
        exchange.reply("kalender", new Message(parts, List.of()));
    }
}
