package id.kawanbelajar.conversation.wording.safekeeping;

import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.safety.Verdict.Distress;
import id.kawanbelajar.safety.alert.Alert;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What adults read about a student in danger; never a word of what the student wrote.
 *
 * @param zone of the school, in which hours are told
 */
public record AlertMessages(ZoneId zone) {
    public static final String TAKE = "tangani";
    public static final String DONE = "selesai";
    public static final String END = "akhir";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    /**
     * Who it is about.
     *
     * @param rombel name of the class; blank where there is none
     * @param lines how adults find the student; at least one
     */
    public record Who(String rombel, List<String> lines) {
        public Who {
            lines = List.copyOf(lines);
        }

        private String somebody() {
            return rombel.isBlank() ? Wording.sentence("jaga-siswa") : Wording.sentence("jaga-siswa-kelas", rombel);
        }
    }

    /**
     * The card.
     *
     * @param before what is said above it; blank for nothing
     */
    public Message card(Alert alert, Who who, String before) {
        List<Part> parts = new ArrayList<>();
        if (!before.isBlank()) {
            parts.add(Part.Paragraph.of(before));
        }
        parts.add(bold(Wording.sentence(
                "jaga-kabar",
                who.somebody(),
                kind(alert.distress()),
                hour(alert.span().at()))));
        who.lines().forEach(line -> parts.add(Part.Paragraph.of(line)));
        parts.add(Part.Paragraph.of(Wording.sentence("jaga-tindakan")));
        parts.add(Part.Paragraph.of(Wording.sentence("jaga-hanya")));
        return new Message(
                parts, List.of(List.of(Wording.button("Saya tangani", Actions.ALERT, Actions.of(TAKE, alert.id())))));
    }

    /** The card once more, because it goes on and nobody has taken it. */
    public Message passedOn(Alert alert, Who who) {
        return card(alert, who, Wording.sentence("jaga-diteruskan"));
    }

    public Message stillOpen(Alert alert, Who who) {
        return card(alert, who, Wording.sentence("jaga-belum", hour(alert.span().at())));
    }

    /** That the student wrote of danger again. */
    public Message again(Alert alert, Who who) {
        return more("jaga-lagi", alert, who);
    }

    /** That the student says not to be safe. */
    public Message notSafe(Alert alert, Who who) {
        return more("jaga-tidak-aman", alert, who);
    }

    private Message more(String sentence, Alert alert, Who who) {
        String said = Wording.sentence(sentence, hour(alert.span().latest()));
        return alert.adults().handler() == null
                ? card(alert, who, said)
                : new Message(List.of(bold(said), about(who)), List.of());
    }

    /** That somebody has taken it. */
    public Message taken(Alert alert, Who who, String handler) {
        return new Message(
                List.of(bold(Wording.sentence("jaga-ditangani", handler, since(alert))), about(who)), List.of());
    }

    /** That it is over. */
    public Message ended(Alert alert, Who who, String handler) {
        return Wording.say("jaga-selesai-lain", handler, known(who), ending(alert));
    }

    /** To the adult who takes it. */
    public Message yours(Alert alert) {
        return Wording.with(
                List.of(List.of(Wording.button("Selesai", Actions.ALERT, Actions.of(DONE, alert.id())))),
                Wording.sentence("jaga-milikmu", since(alert)));
    }

    /** To an adult who comes later. */
    public Message others(Alert alert, String handler) {
        return alert.ending() == null
                ? Wording.say("jaga-sudah", handler, since(alert))
                : Wording.say("jaga-sudah-selesai");
    }

    /** Asks the adult how it ended. */
    public Message howItEnded(String alert) {
        return Wording.with(
                Wording.rows(
                        1,
                        Arrays.stream(Alert.Ending.values())
                                .map(ending -> Wording.button(
                                        capital(ending(ending)),
                                        Actions.ALERT,
                                        Actions.of(END, Actions.of(ending.name(), alert))))
                                .toList()),
                Wording.sentence("jaga-akhir"));
    }

    /** To the adult who has ended it. */
    public Message thanks(Alert alert) {
        return Wording.say("jaga-selesai", ending(alert));
    }

    private static String ending(Alert alert) {
        Alert.Ending ending = alert.ending();
        return ending == null ? "" : ending(ending);
    }

    private static String ending(Alert.Ending ending) {
        return Wording.sentence("jaga-akhir-" + ending.name().toLowerCase(Locale.ROOT));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Part about(Who who) {
        return Part.Paragraph.of(Wording.sentence("jaga-ditangani-siapa", known(who)));
    }

    private static String known(Who who) {
        String line = who.lines().getFirst();
        return line.substring(line.indexOf(':') + 1).strip().replaceAll("\\.$", "");
    }

    private static Part bold(String words) {
        return new Part.Paragraph(List.of(new Span.Bold(words)));
    }

    private static String kind(Distress distress) {
        return Wording.sentence("jaga-" + distress.name().toLowerCase(Locale.ROOT));
    }

    private String since(Alert alert) {
        Instant taken = alert.adults().takenAt();
        return taken == null ? "" : hour(taken);
    }

    private String hour(Instant at) {
        return HOUR.format(at.atZone(zone));
    }
}
