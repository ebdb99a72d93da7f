package id.kawanbelajar.conversation.wording;

import static id.kawanbelajar.plan.reminding.DayPlans.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.message.Part;
import id.kawanbelajar.conversation.message.Span;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.reminding.DayPlans;
import id.kawanbelajar.plan.reminding.Reminder;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How a reminder reads. */
class ReminderMessagesTest {
    private static final Block FOUR = DayPlans.block(TUESDAY, "16:00", Block.State.PLANNED);
    private static final Block FIVE = DayPlans.block(TUESDAY, "17:00", Block.State.PLANNED);

    private static Reminder at(String now, boolean canSnooze, Block... open) {
        return new Reminder("ayu", "ingat:ayu:2026-11-24", List.of(open), LocalTime.parse(now), Instant.MAX, canSnooze);
    }

    private static String words(Message message) {
        return message.parts().stream()
                .flatMap(part -> part instanceof Part.Paragraph(var spans) ? spans.stream() : List.<Span>of().stream())
                .map(span -> span instanceof Span.Plain(var text) ? text : "")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> labels(Message message) {
        return message.buttons().stream()
                .flatMap(List::stream)
                .map(Button::label)
                .toList();
    }

    @Test
    void saysWhatAndHowLongAndAsksToBegin() {
        Message message = ReminderMessages.reminder(at("15:45", true, FOUR), List.of("Persamaan linear"));

        assertThat(words(message)).isEqualTo("Sore! Hari ini: Persamaan linear, 25 menit. Mulai sekarang?");
        assertThat(labels(message)).containsExactly("Mulai", "Nanti 30 menit", "Pindah ke besok", "Senyap");
        assertThat(message.buttons().getFirst().getFirst().action()).isEqualTo("rencana:mulai:2026-11-24-16:00");
    }

    @Test
    void addsUpSeveralBlocks() {
        Message message = ReminderMessages.reminder(at("15:45", true, FOUR, FIVE), List.of("Pecahan", "Peluang"));

        assertThat(words(message)).isEqualTo("Sore! Hari ini: Pecahan dan Peluang, 50 menit. Mulai sekarang?");
    }

    @Test
    void saysWhenABlockComesMuchLater() {
        Message message = ReminderMessages.reminder(at("14:45", true, FOUR), List.of("Pecahan"));

        assertThat(words(message))
                .isEqualTo("Siang! Nanti jam 16.00: Pecahan, 25 menit. Mau mulai sekarang juga boleh.");
    }

    @Test
    void offersNoDelayTwiceAndGetsAlongWithoutATitle() {
        Message message = ReminderMessages.reminder(at("19:15", false, FOUR), List.of());

        assertThat(words(message)).isEqualTo("Malam! Hari ini: rencana belajarmu, 25 menit. Mulai sekarang?");
        assertThat(labels(message)).containsExactly("Mulai", "Pindah ke besok", "Senyap");
    }
}
