package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.consent.Piles.Pile;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.wording.Actions;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.people.consent.ClassConsent.Line;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.school.Rombel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a homeroom teacher sees of the consent of a class. */
final class ConsentScreens {
    private static final DateTimeFormatter DUE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'pukul' HH.mm", Locale.of("id"));
    private static final int PER_ROW = 3;

    private ConsentScreens() {}

    static String counts(Rombel rombel, List<Line> lines) {
        return Wording.sentence(
                "izin-hitung",
                rombel.name(),
                count(lines.stream().filter(Line::given)),
                count(lines.stream().filter(Line::missing)),
                count(lines.stream().filter(Line::refused)));
    }

    private static String count(Stream<Line> lines) {
        return String.valueOf(lines.count());
    }

    static Message overview(Rombel rombel, List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(counts(rombel, lines)));
        if (!lines.isEmpty()) {
            parts.add(Part.Paragraph.of(lines.stream().map(ConsentScreens::line).collect(Collectors.joining("\n"))));
        }
        parts.addAll(Wording.say("izin-cara", rombel.name()).parts());
        return new Message(
                parts,
                List.of(
                        List.of(button("Centang surat", "tumpuk", rombel), button("Teks WA", "wa", rombel)),
                        List.of(button("Cetak yang belum", "cetak", rombel))));
    }

    private static String line(Line line) {
        return line.member().absen() + ". " + line.member().name() + ": "
                + Wording.sentence("izin-tanda-" + sign(line));
    }

    private static String sign(Line line) {
        return switch (line.standing().why()) {
            case GIVEN ->
                line.standing().consent().purposes().size() == Purpose.values().length ? "sudah" : "belajar-saja";
            case REFUSED -> "menolak";
            case WITHDRAWN -> "ditarik";
            case EXPIRED -> "habis";
            case UNCONFIRMED -> "konfirmasi";
            case GROWN_UP -> "dewasa";
            case NO_ANSWER, TOO_YOUNG -> "belum";
        };
    }

    static Message choice(List<Rombel> rombels) {
        List<Button> buttons = rombels.stream()
                .map(rombel -> button(rombel.name(), "lihat", rombel))
                .toList();
        return Wording.with(Wording.rows(PER_ROW, buttons), Wording.sentence("izin-kelas-mana"));
    }

    static Message pile(Rombel rombel, List<Line> lines, Pile pile) {
        List<Button> numbers = lines.stream()
                .filter(Line::missing)
                .map(line -> number(rombel, line.member().absen(), pile))
                .toList();
        if (numbers.isEmpty()) {
            return Wording.say("izin-tumpuk-lengkap", rombel.name());
        }
        List<List<Button>> rows = new ArrayList<>(Wording.rows(PER_ROW, numbers));
        rows.add(List.of(button("Ganti tujuan", "tujuan", rombel), button("Simpan", "simpan", rombel)));
        String scope = Wording.sentence("izin-tujuan-" + scopeName(pile));
        return Wording.with(rows, Wording.sentence("izin-tumpuk", rombel.name(), scope));
    }

    private static String scopeName(Pile pile) {
        return pile.scope() == Piles.Scope.LEARNING_ONLY
                ? "belajar"
                : pile.scope().words();
    }

    private static Button number(Rombel rombel, int absen, Pile pile) {
        Tick.Mark mark = pile.marks().get(absen);
        String sign = mark == null ? "" : mark == Tick.Mark.YES ? " ✓" : " ✗";
        return button(absen + sign, "tekan", rombel, String.valueOf(absen));
    }

    static Message recorded(Rombel rombel, List<Line> now, TickPile.Outcome.Recorded done, ZoneId zone) {
        List<String> words = new ArrayList<>();
        if (!done.yes().isEmpty() || !done.no().isEmpty()) {
            words.add(Wording.sentence("izin-tersimpan", size(done.yes()), size(done.no())));
        }
        add(words, "izin-dibatalkan", numbers(done.undone()));
        add(words, "izin-sama", joined(done.same()));
        add(words, "izin-batal-tidak-ada", joined(done.notUndone()));
        String before = joined(done.refusedBefore());
        if (!before.isEmpty()) {
            words.add(Wording.sentence("izin-dulu-menolak", before, rombel.name(), before));
        }
        Instant due = done.due();
        if (due != null) {
            words.add(Wording.sentence("izin-dihapus", numbers(done.no()), day(due, zone)));
        }
        words.add(counts(rombel, now));
        return Wording.with(undo(rombel, done), String.join("\n", words));
    }

    private static List<List<Button>> undo(Rombel rombel, TickPile.Outcome.Recorded done) {
        String entered = joined(Stream.concat(done.yes().stream(), done.no().stream())
                .map(line -> line.member().absen())
                .toList());
        Button see = button("Lihat kelas", "lihat", rombel);
        return List.of(entered.isEmpty() ? List.of(see) : List.of(button("Batalkan", "batal", rombel, entered), see));
    }

    static String day(Instant moment, ZoneId zone) {
        return DUE.format(moment.atZone(zone));
    }

    private static void add(List<String> words, String sentence, String numbers) {
        if (!numbers.isEmpty()) {
            words.add(Wording.sentence(sentence, numbers));
        }
    }

    private static String size(List<Line> lines) {
        return String.valueOf(lines.size());
    }

    private static String numbers(List<Line> lines) {
        return joined(lines.stream().map(line -> line.member().absen()).toList());
    }

    static String joined(List<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Button button(String label, String what, Rombel rombel) {
        return Wording.button(label, Actions.CONSENT, what + "/" + rombel.id());
    }

    private static Button button(String label, String what, Rombel rombel, String about) {
        return Wording.button(label, Actions.CONSENT, what + "/" + rombel.id() + "/" + about);
    }
}
