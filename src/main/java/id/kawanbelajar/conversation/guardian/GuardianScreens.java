package id.kawanbelajar.conversation.guardian;

import id.kawanbelajar.conversation.guardian.GuardianSide.Child;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a guardian sees. */
final class GuardianScreens {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", Locale.of("id"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("id"));

    private GuardianScreens() {}

    static Message askCode(String school) {
        return Wording.with(
                List.of(List.of(button("Saya siswa", "siswa", ""))), Wording.sentence("izin-ortu-kode", school));
    }

    static Message toHomeroom(Child child, String why) {
        return Wording.say("izin-ortu-wali-kelas", child.name(), child.rombel().name(), Wording.sentence(why));
    }

    /** The whole text and the first question. */
    static Message begin(String text, Child child) {
        Message question = question(Purpose.LEARNING, child);
        List<Part> parts = new ArrayList<>(Wording.with(List.of(), text).parts());
        parts.addAll(question.parts());
        return new Message(parts, question.buttons());
    }

    static Message question(Purpose purpose, Child child) {
        String words = purpose == Purpose.LEARNING
                ? Wording.sentence("izin-tanya-belajar", child.name(), child.name())
                : Wording.sentence("izin-tanya-" + word(purpose), child.name());
        return Wording.with(
                List.of(List.of(button("Ya", "ya", purpose.name()), button("Tidak", "tidak", purpose.name()))), words);
    }

    static Message sureToRefuse(Child child) {
        return Wording.with(
                List.of(List.of(
                        button("Ya, saya menolak", "tolak", child.id()), button("Kembali", "ulang", child.id()))),
                Wording.sentence("izin-yakin-menolak", child.name()));
    }

    static Message sureToWithdraw(Child child) {
        return Wording.with(
                List.of(List.of(
                        button("Ya, tarik izin", "tarik-ya", child.id()), button("Batal", "tetap", child.id()))),
                Wording.sentence("izin-yakin-tarik", child.name()));
    }

    static Message given(Set<Purpose> yes, Instant until, Instant now, ZoneId zone) {
        return Wording.say("izin-terima", moment(now, zone), purposes(yes), lastDay(until, zone), receipt(now));
    }

    static Message refused(Child child, Instant due, Instant now, ZoneId zone) {
        return Wording.say("izin-terima-tolak", moment(now, zone), child.name(), moment(due, zone), receipt(now));
    }

    static Message withdrawn(Child child, Instant due, Instant now, ZoneId zone) {
        return Wording.say(
                "izin-terima-tarik", child.name(), moment(now, zone), child.name(), moment(due, zone), receipt(now));
    }

    static Message confirmed(Child child, Instant now, ZoneId zone) {
        return Wording.say("izin-terima-konfirmasi", child.name(), moment(now, zone));
    }

    /** A child, what stands, and what can be done. */
    static Message child(Child child, Standing standing) {
        String consent = switch (standing.why()) {
            case GIVEN -> purposes(standing.consent().purposes());
            case UNCONFIRMED -> Wording.sentence("izin-anak-konfirmasi", child.name());
            default -> Wording.sentence("izin-anak-tanpa");
        };
        List<List<Button>> rows = new ArrayList<>();
        if (standing.why() == Standing.Why.UNCONFIRMED) {
            rows.add(List.of(button("Konfirmasi", "konfirmasi", child.id())));
        }
        if (standing.why() == Standing.Why.GIVEN) {
            rows.add(List.of(button("Jeda", "jeda", child.id()), button("Batas harian", "batas", child.id())));
            rows.add(List.of(button("Ubah izin", "ulang", child.id()), button("Tarik izin", "tarik", child.id())));
        } else {
            rows.add(List.of(button("Isi izin", "ulang", child.id())));
        }
        return Wording.with(
                rows, Wording.sentence("izin-anak", child.name(), child.rombel().name(), consent));
    }

    static Message children(List<Child> children) {
        List<Button> buttons = children.stream()
                .map(child -> button(child.name(), "anak", child.id()))
                .toList();
        return Wording.with(Wording.rows(2, buttons), Wording.sentence("izin-anak-mana"));
    }

    private static String purposes(Set<Purpose> yes) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> Wording.sentence(
                        yes.contains(purpose) ? "izin-ya" : "izin-tidak",
                        Wording.sentence("izin-nama-" + word(purpose))))
                .collect(Collectors.joining(", "));
    }

    private static String word(Purpose purpose) {
        return switch (purpose) {
            case LEARNING -> "belajar";
            case REPORTS -> "laporan";
            case EARLY_WARNING -> "dini";
        };
    }

    /** By this the line of the record is found again. */
    private static String receipt(Instant now) {
        return "IZ-" + Long.toString(now.getEpochSecond(), 36).toUpperCase(Locale.ROOT);
    }

    static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    private static String lastDay(Instant end, ZoneId zone) {
        return DAY.format(end.atZone(zone).minusNanos(1));
    }

    static Button button(String label, String what, String about) {
        return Wording.button(label, Actions.GUARDIAN, what + "/" + about);
    }
}
