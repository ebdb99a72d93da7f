package id.kawanbelajar.conversation.oversight;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.opening.Opening;
import id.kawanbelajar.people.opening.ReadOpened;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said about reading a conversation. */
final class OpeningMessages {
    static final String AGREE = "setuju";
    static final String READ = "lihat";

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final String MINUTES = String.valueOf(Opening.WINDOW.toMinutes());

    private final Names names;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter day;

    OpeningMessages(Names names, ZoneId zone) {
        this.names = names;
        this.clock = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN).withZone(zone);
        this.day = DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", INDONESIAN)
                .withZone(zone);
    }

    Message request(Opening opening) {
        String student = opening.student();
        String told = opening.untold() == null
                ? Wording.sentence("buka-akan-tahu")
                : Wording.sentence("buka-belum-tahu", opening.untold());
        return Wording.with(
                List.of(List.of(Wording.button("Setuju", Actions.OPENING, AGREE + ":" + opening.id()))),
                Wording.sentence(
                        "buka-setujui",
                        names.staff(opening.asker()),
                        names.student(student),
                        names.rombel(student),
                        names.absen(student),
                        opening.reason(),
                        told,
                        MINUTES));
    }

    Message agreed(Opening opening, String approver) {
        return readable(
                opening,
                Wording.sentence("buka-disetujui", names.staff(approver), names.student(opening.student()), MINUTES));
    }

    Message open(Opening opening) {
        return readable(opening, Wording.sentence("buka-terbuka", names.student(opening.student()), MINUTES));
    }

    private static Message readable(Opening opening, String words) {
        return Wording.with(
                List.of(List.of(Wording.button("Lihat obrolan", Actions.OPENING, READ + ":" + opening.id()))), words);
    }

    Message said(ReadOpened.Outcome.Open open) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.sentence("buka-isi", names.student(open.opening().student()), clock.format(open.until())));
        for (ReadOpened.Said said : open.said()) {
            lines.add(Wording.sentence("buka-isi-tanya", day.format(said.at()), said.question()));
            if (!said.reply().isBlank()) {
                lines.add(Wording.sentence("buka-isi-jawab", said.reply()));
            }
        }
        if (open.said().isEmpty()) {
            lines.add(Wording.sentence("buka-isi-kosong"));
        }
        return Wording.with(List.of(), String.join("\n", lines));
    }

    /** What the student reads afterwards. */
    Message told(Opening opening) {
        Instant approved = opening.approved() == null ? opening.at() : opening.approved();
        String approver = opening.approver() == null ? "" : names.staff(opening.approver());
        return Wording.say(
                "buka-kabar", names.staff(opening.asker()), approver, day.format(approved), opening.reason());
    }
}
