package id.kawanbelajar.conversation.consent;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.consent.Piles.Pile;
import id.kawanbelajar.conversation.consent.TickReader.Read;
import id.kawanbelajar.conversation.loading.StatusCards;
import id.kawanbelajar.conversation.message.Attachment;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.reminding.Herald;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.delivery.Enclosure;
import id.kawanbelajar.people.consent.ClassConsent.Line;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.letter.IssueLetters.Which;
import id.kawanbelajar.people.school.Rombel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is said and pressed about the consent of one class, by somebody who may. */
final class ClassTalk {
    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final ConsentOffice office;
    private final Herald herald;
    private final StatusCards cards;
    private final TickPile ticking;
    private final Piles piles = new Piles();

    ClassTalk(ConsentOffice office, Herald herald, StatusCards cards) {
        this.office = office;
        this.herald = herald;
        this.cards = cards;
        this.ticking = new TickPile(
                office.acts().recording(),
                office.acts().undoing(),
                office.acts().texts());
    }

    Message said(Exchange exchange, Rombel rombel, String words) {
        if (words.isEmpty()) {
            return ConsentScreens.overview(rombel, lines(rombel));
        }
        return switch (TickReader.read(words)) {
            case Read.Ticks(List<Tick> ticks, String filed) -> tick(exchange, rombel, ticks, filed);
            case Read.Unclear(String part) -> Wording.say("izin-tidak-terbaca", part, rombel.name());
            case Read.Twice(int absen) -> Wording.say("izin-nomor-dua-kali", String.valueOf(absen));
        };
    }

    /** Returns the reply; empty where a card shows it. */
    Optional<Message> pressed(Exchange exchange, Rombel rombel, String what, String about) {
        String teacher = exchange.person().id();
        String card = "izin-tumpuk/" + exchange.incoming().id();
        Pile pile = piles.of(teacher, rombel.id(), card);
        return switch (what) {
            case "tumpuk" -> show(teacher, rombel, Pile.empty(rombel.id(), card));
            case "tekan" -> show(teacher, rombel, pile.pressed(Integer.parseInt(about)));
            case "tujuan" -> show(teacher, rombel, pile.scoped());
            case "simpan" -> Optional.of(save(exchange, rombel, pile));
            case "batal" -> Optional.of(tick(exchange, rombel, undoing(about), ""));
            case "wa" -> Optional.of(Message.of(office.acts().texts().toForward(rombel.name())));
            case "cetak" -> Optional.of(print(exchange, rombel));
            default -> Optional.of(ConsentScreens.overview(rombel, lines(rombel)));
        };
    }

    private Optional<Message> show(String teacher, Rombel rombel, Pile pile) {
        piles.keep(teacher, pile);
        cards.show(teacher, pile.card(), ConsentScreens.pile(rombel, lines(rombel), pile));
        return Optional.empty();
    }

    private Message save(Exchange exchange, Rombel rombel, Pile pile) {
        if (pile.marks().isEmpty()) {
            return Wording.say("izin-tumpuk-kosong");
        }
        String teacher = exchange.person().id();
        Message saved = tick(exchange, rombel, pile.ticks(), "");
        piles.drop(teacher);
        cards.show(teacher, pile.card(), Wording.say("izin-tumpuk-selesai", rombel.name()));
        return saved;
    }

    private static List<Tick> undoing(String numbers) {
        return Arrays.stream(numbers.split(", ", -1))
                .map(number -> new Tick(Integer.parseInt(number), Tick.Mark.UNDO, Set.of(), false))
                .toList();
    }

    private Message tick(Exchange exchange, Rombel rombel, List<Tick> ticks, String filed) {
        return switch (ticking.tick(
                lines(rombel), ticks, filed, exchange.person().id())) {
            case TickPile.Outcome.Nobody(List<Integer> numbers) ->
                Wording.say("izin-nomor-tidak-ada", ConsentScreens.joined(numbers), rombel.name());
            case TickPile.Outcome.Recorded done -> {
                done.yes().forEach(line -> tellStudent(exchange, line));
                yield ConsentScreens.recorded(rombel, lines(rombel), done, office.zone());
            }
        };
    }

    /** Whoever waited for it can begin; who has no account yet is told nothing. */
    private void tellStudent(Exchange exchange, Line line) {
        if (!line.standing().consent().allows(Purpose.LEARNING)) {
            String student = line.member().person();
            herald.tell(
                    student,
                    "izin-ada/" + student + "/" + exchange.incoming().id(),
                    Wording.say("izin-diberi-tahu"),
                    exchange.at().plus(WORTH_TELLING));
        }
    }

    private Message print(Exchange exchange, Rombel rombel) {
        return office.acts()
                .letters()
                .print(rombel, Which.MISSING, exchange.person().id())
                .map(printed -> new Message(
                        List.of(
                                Part.Paragraph.of(
                                        Wording.sentence("izin-cetak", String.valueOf(printed.count()), rombel.name())),
                                new Part.File(file(rombel, printed.html()))),
                        List.of()))
                .orElseGet(() -> Wording.say("izin-cetak-tidak-ada", rombel.name()));
    }

    private static Attachment file(Rombel rombel, String html) {
        String name = rombel.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Attachment(
                "surat-izin-" + name + ".html", "text/html", new Enclosure(html.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Line> lines(Rombel rombel) {
        return office.consent().of(rombel.id());
    }
}
